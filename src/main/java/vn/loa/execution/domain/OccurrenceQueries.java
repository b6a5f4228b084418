package vn.loa.execution.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.domain.ActivityFilter.When;
import vn.loa.execution.domain.ActivityFilter.Whose;
import vn.loa.execution.schedule.Schedule;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;

/** Finds activities and their times as they are looked at. */
@Component
class OccurrenceQueries {

    private static final String OF_UNIT = "a.unit_id = :unit";
    private static final List<When> COUNTED = List.of(When.LATE, When.WEEK, When.MONTH, When.UNDATED);
    private static final int SOON_DAYS = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    OccurrenceQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<PlanId> carriedOutFrom(int year) {
        return jdbc
                .sql("select distinct plan_id from activity where year >= :year")
                .param("year", year)
                .query(UUID.class)
                .list()
                .stream()
                .map(PlanId::new)
                .collect(Collectors.toSet());
    }

    ActivityRows list(OfficerId by, UnitId unit, ActivityFilter filter, int offset, int size) {
        var arguments = arguments(by, unit);
        var where = where(filter, arguments);
        var total = new AtomicInteger();
        var rows = jdbc.sql("""
                        select count(*) over () total, a.id, a.title, a.lead, a.words, a.kind, o.id occurrence, o.begins, o.due,
                               coalesce(o.results, 0) results, coalesce(o.needed, a.times) needed, o.done_on
                          from activity a
                          left join occurrence o on o.activity_id = a.id
                         where %s
                         order by %s, a.title collate "vi-x-icu", a.id
                         limit :size offset :offset""".formatted(where, filter.when() == When.DONE ? "o.done_on desc" : "o.due, o.begins"))
                .params(arguments)
                .param("size", size)
                .param("offset", offset)
                .query((result, number) -> {
                    total.set(result.getInt("total"));
                    return row(result);
                })
                .list();
        return new ActivityRows(rows, total.get());
    }

    /** How many times of each kind wait in the unit. */
    Map<When, Integer> waiting(OfficerId by, UnitId unit, Whose whose) {
        var counts = COUNTED.stream()
                .map(when -> "count(*) filter (where %s) as %s".formatted(when(when), when))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select %s from activity a left join occurrence o on o.activity_id = a.id where %s and %s"
                        .formatted(counts, OF_UNIT, whose(whose)))
                .params(arguments(by, unit))
                .query((result, number) -> {
                    var waiting = new EnumMap<When, Integer>(When.class);
                    for (var when : COUNTED) {
                        waiting.put(when, result.getInt(when.name()));
                    }
                    return waiting;
                })
                .single();
    }

    private Map<String, Object> arguments(OfficerId by, UnitId unit) {
        var today = LocalDate.now(clock);
        return new HashMap<>(Map.of(
                "unit",
                unit.value(),
                "by",
                by.value(),
                "today",
                today,
                "recent",
                today.minusDays(ActivityFilter.RECENT_DAYS),
                "soon",
                today.plusDays(SOON_DAYS),
                "week",
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                "month",
                today.with(TemporalAdjusters.lastDayOfMonth())));
    }

    private static String where(ActivityFilter filter, Map<String, Object> arguments) {
        var conditions = new ArrayList<>(List.of(OF_UNIT, when(filter.when()), whose(filter.whose())));
        if (filter.area() != null) {
            conditions.add("a.areas @> array[:area]");
            arguments.put("area", filter.area().name());
        }
        if (filter.channel() != null) {
            conditions.add("a.channels @> array[:channel]");
            arguments.put("channel", filter.channel().name());
        }
        if (!filter.text().isBlank()) {
            conditions.add("a.search like '%' || plain(:text) || '%'");
            arguments.put("text", filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1"));
        }
        return String.join(" and ", conditions);
    }

    private static String when(When when) {
        var waits = "o.done_on is null and a.kind not in ('ON_EVENT', 'CONTINUOUS') and ";
        return switch (when) {
            case SOON -> waits + "o.due between :recent and :soon";
            case LATE -> waits + "o.due < :today";
            case WEEK -> waits + "o.due between :today and :week";
            case MONTH -> waits + "o.due between :today and :month";
            case OPEN -> waits + "o.due >= :today";
            case DONE -> "o.done_on is not null";
            case ALWAYS -> "a.kind in ('ON_EVENT', 'CONTINUOUS') and a.ended_on is null and o.id is not null";
            case UNDATED -> "a.kind = 'UNDATED' and a.ended_on is null";
        };
    }

    private static String whose(Whose whose) {
        return switch (whose) {
            case ALL -> "true";
            case MINE ->
                "(a.lead_officer_id = :by or a.lead_officer_id is null"
                        + " and a.lead_unit_id = (select officer.unit_id from officer where officer.id = :by))";
            case OFFICE ->
                "a.lead_unit_id in (select path.descendant_id from officer"
                        + " join unit_path path on path.ancestor_id = officer.unit_id where officer.id = :by)";
        };
    }

    private static ActivityRow row(ResultSet row) throws SQLException {
        return new ActivityRow(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("lead"),
                row.getString("words"),
                Schedule.Kind.valueOf(row.getString("kind")),
                idOrNull(row, "occurrence", OccurrenceId::new),
                row.getObject("begins", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getInt("results"),
                row.getInt("needed"),
                row.getObject("done_on", LocalDate.class));
    }

    private static <T> @Nullable T idOrNull(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }
}
