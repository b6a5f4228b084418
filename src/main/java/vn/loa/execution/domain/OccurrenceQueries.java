package vn.loa.execution.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.domain.ActivityFilter.When;
import vn.loa.execution.schedule.Schedule;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;

/** Finds many activities and their times: as a list, a month, a board. */
@Component
class OccurrenceQueries {

    /** The columns of a time in a list. */
    static final String ROW = """
            a.id, a.title, a.lead, a.words, a.kind, o.id occurrence, o.begins, o.due, coalesce(o.results, 0) results,
            coalesce(o.needed, a.times) needed, o.done_on""";

    private static final String TITLE = "a.title collate \"vi-x-icu\", a.id";
    private static final List<When> COUNTED = List.of(When.LATE, When.WEEK, When.MONTH, When.UNDATED);
    private static final int MOST_OF_MONTH = 600;
    private static final int MOST_OF_COLUMN = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    OccurrenceQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ActivityRows list(OfficerId by, UnitId unit, ActivityFilter filter, int offset, int size) {
        var asked = conditions(by, unit, filter);
        var total = new AtomicInteger();
        var rows = jdbc.sql("""
                        select count(*) over () total, %s
                          from activity a
                          left join occurrence o on o.activity_id = a.id
                         where %s and %s
                         order by %s, %s
                         limit :size offset :offset""".formatted(
                                ROW,
                                asked.which(),
                                ActivityConditions.when(filter.when()),
                                filter.when() == When.DONE ? "o.done_on desc" : "o.due, o.begins",
                                TITLE))
                .params(asked.arguments())
                .param("size", size)
                .param("offset", offset)
                .query((result, number) -> {
                    total.set(result.getInt("total"));
                    return row(result);
                })
                .list();
        return new ActivityRows(rows, total.get());
    }

    /** The times that are due in a month, whatever became of them; the first days of them where there are too many. */
    ActivityRows month(OfficerId by, UnitId unit, ActivityFilter filter, YearMonth month) {
        var asked = conditions(by, unit, filter);
        var total = new AtomicInteger();
        var rows = jdbc.sql("""
                        select count(*) over () total, %s
                          from activity a
                          join occurrence o on o.activity_id = a.id
                         where %s and a.kind not in ('ON_EVENT', 'CONTINUOUS') and o.due between :first and :last
                         order by o.due, %s
                         limit :most""".formatted(ROW, asked.which(), TITLE))
                .params(asked.arguments())
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("most", MOST_OF_MONTH)
                .query((result, number) -> {
                    total.set(result.getInt("total"));
                    return row(result);
                })
                .list();
        return new ActivityRows(rows, total.get());
    }

    /** What is late, due this week, due later, and done within thirty days: each activity by its nearest time. */
    Map<When, BoardColumn> board(OfficerId by, UnitId unit, ActivityFilter filter) {
        var asked = conditions(by, unit, filter);
        var columns = new EnumMap<When, List<BoardColumn.Card>>(When.class);
        var totals = new EnumMap<When, Integer>(When.class);
        jdbc.sql("""
                        select *, times - 1 others from (
                          select timed.*, row_number() over (partition by stand order by days, title collate "vi-x-icu", id) place
                            from (
                              select %s, stand.stand, near.days, count(*) over (partition by stand.stand) total,
                                     count(*) over (partition by stand.stand, a.id) times,
                                     row_number() over (partition by stand.stand, a.id order by near.days, o.id) nearest
                                from activity a
                                join occurrence o on o.activity_id = a.id
                               cross join lateral (
                                 select case when o.done_on is not null then 'DONE' when o.due < :today then 'LATE'
                                             when o.due <= :week then 'WEEK' else 'OPEN' end stand) stand
                               cross join lateral (
                                 select case when o.done_on is null then o.due - :today
                                             else :today - o.done_on end days) near
                               where %s and a.kind not in ('ON_EVENT', 'CONTINUOUS')
                                 and (o.done_on is null or o.done_on >= :month_ago)) timed
                           where nearest = 1) card
                         where place <= :most
                         order by place""".formatted(ROW, asked.which()))
                .params(asked.arguments())
                .param("most", MOST_OF_COLUMN)
                .query((ResultSet result) -> {
                    var stand = When.valueOf(result.getString("stand"));
                    totals.put(stand, result.getInt("total"));
                    columns.computeIfAbsent(stand, any -> new ArrayList<>())
                            .add(new BoardColumn.Card(row(result), result.getInt("others")));
                });
        return columns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        column -> new BoardColumn(column.getValue(), totals.getOrDefault(column.getKey(), 0))));
    }

    /** How many times of each kind wait in the unit, and who leads its activities. */
    Waiting waiting(OfficerId by, UnitId unit, ActivityFilter.Whose whose) {
        var asked = conditions(by, unit, ActivityFilter.of(whose));
        var counts = COUNTED.stream()
                .map(when -> "count(*) filter (where %s) as %s".formatted(ActivityConditions.when(when), when))
                .collect(Collectors.joining(", "));
        return jdbc.sql("""
                        select %s, array(select distinct led.lead from activity led
                                          where led.unit_id = :unit and led.ended_on is null and led.lead <> ''
                                          order by led.lead limit 100) leads
                          from activity a left join occurrence o on o.activity_id = a.id where %s""".formatted(counts, asked.which()))
                .params(asked.arguments())
                .query((result, number) -> waiting(result))
                .single();
    }

    private static Waiting waiting(ResultSet result) throws SQLException {
        var counts = new EnumMap<When, Integer>(When.class);
        for (var when : COUNTED) {
            counts.put(when, result.getInt(when.name()));
        }
        return new Waiting(counts, List.of((String[]) result.getArray("leads").getArray()));
    }

    private ActivityConditions conditions(OfficerId by, UnitId unit, ActivityFilter filter) {
        return ActivityConditions.of(by, unit, filter, LocalDate.now(clock));
    }

    static ActivityRow row(ResultSet row) throws SQLException {
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
