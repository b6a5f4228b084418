package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;

/** Finds pages of the plans that an officer may see, as many statements for ten plans as for thousands. */
@Component
class PlanList {

    /** The plans {@code p} that the officer may see; the same rule as {@link Gate}'s, for many plans at once. */
    static final String VISIBLE = """
            (p.status in ('ISSUED', 'CLOSED', 'REPLACED')
              or p.unit_id in (select path.ancestor_id from officer o
                                 join unit_path path on path.descendant_id = o.unit_id where o.id = :by)
              or p.status <> 'DRAFT' and p.unit_id in (select path.descendant_id from grants_of(:by, :today) held
                                 join unit_path path on path.ancestor_id = held.unit_id))""";

    // Names are looked up and the last save is sought only for the rows of the page.
    private static final String PAGE = """
            with page as (
              select p.id, row_number() over () place from (
                select p.id %1$s order by %2$s, p.id limit :most offset :skipped) p),
            counted as (
              select count(*) total from (select 1 %1$s limit :counted) found)
            select counted.total, p.id, p.year, p.title, p.status, p.number, p.date, u.name unit_name,
                   greatest(p.changed_at, (select max(s.saved_at) from section s where s.plan_id = p.id)) changed_at
              from counted
              left join (page join plan p using (id) join unit u on u.id = p.unit_id) on true
             order by page.place""";

    private static final int LARGEST_PAGE = 200;
    private static final int LARGEST_COUNT = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PlanRows find(OfficerId by, PlanFilter filter, int page, int size) {
        var arguments = new HashMap<String, Object>();
        var from = from(by, filter, arguments);
        int most = Math.max(1, Math.min(size, LARGEST_PAGE));
        int skipped = (Math.max(1, Math.min(page, LARGEST_COUNT)) - 1) * most;
        // Far enough to know that the next page is there.
        int counted = Math.max(LARGEST_COUNT, skipped + 2 * most);
        arguments.put("most", most);
        arguments.put("skipped", skipped);
        arguments.put("counted", counted + 1);
        var rows = new ArrayList<PlanRow>();
        var total = new AtomicInteger();
        jdbc.sql(PAGE.formatted(from, order(filter))).params(arguments).query((ResultSet result) -> {
            total.set(result.getInt("total"));
            if (result.getString("id") != null) {
                rows.add(planRow(new Row(result)));
            }
        });
        return new PlanRows(rows, Math.min(total.get(), counted), total.get() > counted);
    }

    /** The plans that the filter lets through and the officer may see; puts the arguments of the conditions. */
    String from(OfficerId by, PlanFilter filter, Map<String, Object> arguments) {
        arguments.put("by", by.value());
        arguments.put("today", LocalDate.now(clock));
        return "from plan p join unit u on u.id = p.unit_id where " + where(filter, arguments);
    }

    private static String where(PlanFilter filter, Map<String, Object> arguments) {
        var conditions = new ArrayList<String>(List.of(VISIBLE));
        if (filter.year() != null) {
            conditions.add("p.year = :year");
            arguments.put("year", filter.year());
        }
        if (filter.status() != null) {
            conditions.add("p.status = :status");
            arguments.put("status", filter.status().name());
        }
        if (filter.unit() != null) {
            conditions.add("p.unit_id in (select below.descendant_id from unit_path below"
                    + " where below.ancestor_id = :unit)");
            arguments.put("unit", filter.unit().value());
        }
        var words = Wording.of(filter.text()).split("\\s+", 8);
        for (int i = 0; i < words.length && !words[0].isEmpty(); i++) {
            var word = "plain(:word" + i + ")";
            var like = " like '%' || " + word + " || '%'";
            conditions.add("(p.search" + like + " or p.unit_id in (select id from unit where search" + like + "))");
            arguments.put("word" + i, words[i].replaceAll("([\\\\%_])", "\\\\$1"));
        }
        return String.join(" and ", conditions);
    }

    /** Nothing but these words ever reaches the statement; equal rows stand by id, so that pages never overlap. */
    static String order(PlanFilter filter) {
        var down = filter.descending() ? " desc nulls last" : " asc nulls last";
        return switch (filter.order()) {
            // Every plan has a year: with "nulls last" the index would be of no use, and the whole country would be
            // sorted.
            case YEAR ->
                "p.year" + (filter.descending() ? " desc" : "")
                        + ", u.name collate \"vi-x-icu\", p.title collate \"vi-x-icu\"";
            case TITLE -> "p.title collate \"vi-x-icu\"" + down;
            case UNIT -> "u.name collate \"vi-x-icu\"" + down + ", p.year desc";
            case STATUS ->
                "array_position(array['DRAFT', 'SUBMITTED', 'REVIEWED', 'SIGNED', 'ISSUED', 'CLOSED', 'REPLACED'],"
                        + " p.status)" + down + ", p.year desc";
            case NUMBER -> "p.number collate \"vi-x-icu\"" + down;
            case DATE -> "p.date" + down;
            case CHANGED ->
                "greatest(p.changed_at, (select max(s.saved_at) from section s where s.plan_id = p.id))" + down;
        };
    }

    static PlanRow planRow(Row row) throws SQLException {
        return new PlanRow(
                new PlanId(row.id("id")),
                row.number("year"),
                row.textOrNull("title"),
                row.text("unit_name"),
                row.kind("status", PlanStatus.class),
                row.textOrNull("number"),
                row.dateOrNull("date"),
                row.instant("changed_at"));
    }
}
