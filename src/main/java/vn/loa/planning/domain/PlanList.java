package vn.loa.planning.domain;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;

/** Finds pages of the plans that an officer may see, as many statements for ten plans as for thousands. */
@Component
class PlanList {

    /** The plans {@code p} that the officer may see; the same rule as {@link Gate}'s, for many plans at once. */
    static final String VISIBLE = """
            (p.status in ('ISSUED', 'CLOSED', 'REPLACED')
              or exists (select 1 from officer o join unit_path path on path.descendant_id = o.unit_id
                          where o.id = :by and path.ancestor_id = p.unit_id)
              or p.status <> 'DRAFT' and exists (select 1 from unit_path path
                          where path.descendant_id = p.unit_id and path.ancestor_id = any(:granted)))""";

    private static final int LARGEST_PAGE = 200;

    private final JdbcClient jdbc;
    private final Access access;

    PlanList(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    PlanRows find(OfficerId by, PlanFilter filter, int page, int size) {
        var arguments = new HashMap<String, Object>();
        arguments.put("by", by.value());
        arguments.put("granted", granted(by));
        var from = " from plan p join unit u on u.id = p.unit_id where " + where(filter, arguments);
        var most = Math.max(1, Math.min(size, LARGEST_PAGE));
        arguments.put("most", most);
        arguments.put("skipped", (Math.max(1, page) - 1) * (long) most);
        var total = new AtomicInteger();
        var rows = jdbc.sql("""
                        select (select count(*) %s) total, p.id, p.year, p.title, p.status, p.number, p.date, u.name unit_name,
                               greatest(p.changed_at, (select max(s.saved_at) from section s where s.plan_id = p.id))
                                 changed_at """.formatted(from) + from + " order by " + order(filter)
                        + ", p.id limit :most offset :skipped")
                .params(arguments)
                .query((result, number) -> {
                    total.set(result.getInt("total"));
                    return planRow(new Row(result));
                })
                .list();
        return new PlanRows(rows, rows.isEmpty() && page > 1 ? count(from, arguments) : total.get());
    }

    /** Behind the last page there is no row that could tell. */
    private int count(String from, Map<String, Object> arguments) {
        return jdbc.sql("select count(*)" + from)
                .params(arguments)
                .query(Integer.class)
                .single();
    }

    private UUID[] granted(OfficerId by) {
        return access.grantsOf(by).keySet().stream().map(UnitId::value).toArray(UUID[]::new);
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
            conditions.add("exists (select 1 from unit_path below"
                    + " where below.ancestor_id = :unit and below.descendant_id = p.unit_id)");
            arguments.put("unit", filter.unit().value());
        }
        var words = Wording.of(filter.text()).split("\\s+", 8);
        for (int i = 0; i < words.length && !words[0].isEmpty(); i++) {
            var word = "plain(:word" + i + ")";
            conditions.add("(p.search like '%' || " + word + " || '%' or u.search like '%' || " + word + " || '%')");
            arguments.put("word" + i, words[i].replaceAll("([\\\\%_])", "\\\\$1"));
        }
        return String.join(" and ", conditions);
    }

    /** Nothing but these words ever reaches the statement; equal rows stand by id, so that pages never overlap. */
    private static String order(PlanFilter filter) {
        var down = filter.descending() ? " desc nulls last" : " asc nulls last";
        return switch (filter.order()) {
            case YEAR -> "p.year" + down + ", u.name collate \"vi-x-icu\", p.title collate \"vi-x-icu\"";
            case TITLE -> "p.title collate \"vi-x-icu\"" + down;
            case UNIT -> "u.name collate \"vi-x-icu\"" + down + ", p.year desc";
            case STATUS ->
                "array_position(array['DRAFT', 'SUBMITTED', 'REVIEWED', 'SIGNED', 'ISSUED', 'CLOSED', 'REPLACED'],"
                        + " p.status)" + down + ", p.year desc";
            case NUMBER -> "p.number collate \"vi-x-icu\"" + down;
            case DATE -> "p.date" + down;
            case CHANGED -> "changed_at" + down;
        };
    }

    private static PlanRow planRow(Row row) throws SQLException {
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
