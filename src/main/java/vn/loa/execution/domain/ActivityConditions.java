package vn.loa.execution.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.domain.ActivityFilter.When;
import vn.loa.execution.domain.ActivityFilter.Whose;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/**
 * Says in SQL which activities of a unit are looked for, and which of their times.
 *
 * @param which a condition on the table {@code activity a}
 * @param arguments what the conditions take
 */
record ActivityConditions(String which, Map<String, Object> arguments) {

    private static final int SOON_DAYS = 30;
    private static final String WAITS = "o.done_on is null and a.kind not in ('ON_EVENT', 'CONTINUOUS')";

    static ActivityConditions of(OfficerId by, UnitId unit, ActivityFilter filter, LocalDate today) {
        var arguments = arguments(by, unit, today);
        var conditions = new ArrayList<>(List.of("a.unit_id = :unit", whose(filter.whose())));
        and(
                conditions,
                arguments,
                "a.areas @> array[:area]",
                "area",
                filter.area() == null ? null : filter.area().name());
        and(
                conditions,
                arguments,
                "a.channels @> array[:channel]",
                "channel",
                filter.channel() == null ? null : filter.channel().name());
        and(conditions, arguments, "a.lead = :lead", "lead", filter.lead());
        if (!filter.text().isBlank()) {
            conditions.add("a.search like '%' || plain(:text) || '%'");
            arguments.put("text", filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1"));
        }
        return new ActivityConditions(String.join(" and ", conditions), arguments);
    }

    private static void and(
            List<String> conditions,
            Map<String, Object> arguments,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            arguments.put(name, value);
        }
    }

    private static Map<String, Object> arguments(OfficerId by, UnitId unit, LocalDate today) {
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
                "month_ago",
                today.minusDays(SOON_DAYS),
                "week",
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                "month",
                today.with(TemporalAdjusters.lastDayOfMonth())));
    }

    static String when(When when) {
        return switch (when) {
            case SOON -> WAITS + " and o.due between :recent and :soon";
            case LATE -> WAITS + " and o.due < :today";
            case WEEK -> WAITS + " and o.due between :today and :week";
            case MONTH -> WAITS + " and o.due between :today and :month";
            case OPEN -> WAITS + " and o.due >= :today";
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
}
