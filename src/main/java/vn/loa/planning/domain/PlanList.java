package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.DocumentNumber;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.VisiblePlans;

/** Finds pages of the plans that an officer may see, as many statements for ten plans as for thousands. */
@Component
class PlanList {

    // Found once, for the page and for the count. The last change is sought only for the rows of the page.
    private static final String PAGE = """
            with found as materialized (
              select p.id, row_number() over () place from (select p.id %1$s order by %2$s, p.id limit %5$d) p),
            counted as (
              select count(*) total from found)
            select counted.total, p.id, p.year, p.title, p.status, p.number, p.date, p.unit_name,
                   (select change.at from plan_change change where change.plan_id = p.id) changed_at
              from counted
              left join (select found.id, found.place from found
                          where found.place > %4$d and found.place <= %4$d + %3$d) page on true
              left join plan p on p.id = page.id
             order by page.place""";

    private static final int LARGEST_PAGE = 200;
    private static final int LAST_PAGE = 1_000;

    /** More than a province has in a year; to count further costs more than the page, and "more than" says enough. */
    private static final int LARGEST_COUNT = 250;

    /** Who searches wants to know how much was found; and for few rows the server would leaf through the whole country. */
    private static final int LARGEST_FIND = 1_000;

    private final JdbcClient jdbc;
    private final JdbcClient anew;
    private final Clock clock;

    PlanList(JdbcClient jdbc, DataSource dataSource, Clock clock) {
        this.jdbc = jdbc;
        anew = JdbcClient.create(new PlannedAnew(dataSource));
        this.clock = clock;
    }

    PlanRows find(OfficerId by, PlanFilter filter, int page, int size) {
        var arguments = new HashMap<String, Object>();
        var from = from(by, filter, arguments);
        int most = Math.max(1, Math.min(size, LARGEST_PAGE));
        int skipped = (Math.max(1, Math.min(page, LAST_PAGE)) - 1) * most;
        // Far enough to know that the next page is there.
        int counted = Math.max(filter.text() == null ? LARGEST_COUNT : LARGEST_FIND, skipped + 2 * most);
        var rows = new ArrayList<PlanRow>();
        var total = new AtomicInteger();
        var client = filter.text() == null ? jdbc : anew;
        // Of limits it isn't told, the server thinks that they let a tenth of the country through, and sorts it.
        client.sql(PAGE.formatted(from, order(filter), most, skipped, counted + 1))
                .params(arguments)
                .query((ResultSet result) -> {
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
        var change =
                filter.order() == PlanFilter.Order.CHANGED ? "join plan_change change on change.plan_id = p.id " : "";
        return "from plan p " + change + "where " + where(filter, arguments);
    }

    private static String where(PlanFilter filter, Map<String, Object> arguments) {
        var conditions = new ArrayList<String>(List.of(VisiblePlans.as("p")));
        if (filter.year() != null) {
            conditions.add("p.year = :year");
            arguments.put("year", filter.year());
        }
        if (filter.status() != null) {
            // As it stands, so that the index of open plans is known to hold it.
            conditions.add("p.status = '" + filter.status().name() + "'");
        }
        if (filter.unit() != null) {
            conditions.add("p.within @> array[cast(:unit as uuid)]");
            arguments.put("unit", filter.unit().value());
        }
        words(filter.text(), conditions, arguments);
        return String.join(" and ", conditions);
    }

    /** Each of the words has to stand in the title or in the unit's name. */
    static void words(@Nullable String text, List<String> conditions, Map<String, Object> arguments) {
        var words = Wording.of(text).split("\\s+", 8);
        for (int i = 0; i < words.length && !words[0].isEmpty(); i++) {
            var word = "plain(:word" + i + ")";
            conditions.add("p.search like '%' || " + word + " || '%'");
            arguments.put("word" + i, words[i].replaceAll("([\\\\%_])", "\\\\$1"));
        }
    }

    /**
     * Nothing but these words ever reaches the statement; equal rows stand by id, so that pages never overlap. All but
     * units have an index that stands in this very order, so that a page of the whole country is read and not sorted.
     */
    static String order(PlanFilter filter) {
        var down = filter.descending() ? " desc" : "";
        var last = filter.descending() ? " desc nulls last" : " asc nulls last";
        return switch (filter.order()) {
            case YEAR -> "p.year" + down + ", p.unit_name collate \"vi-x-icu\"";
            case TITLE -> "left(p.title, 200) collate \"vi-x-icu\"" + down;
            case UNIT -> "p.unit_name collate \"vi-x-icu\"" + down + ", p.year desc";
            case STATUS ->
                "array_position(array['DRAFT', 'SUBMITTED', 'REVIEWED', 'SIGNED', 'ISSUED', 'CLOSED', 'REPLACED'],"
                        + " p.status)" + down + ", p.year desc";
            case NUMBER -> "p.number collate \"vi-x-icu\"" + last;
            case DATE -> "p.date" + last;
            case CHANGED -> "change.at" + down;
        };
    }

    static PlanRow planRow(Row row) throws SQLException {
        return new PlanRow(
                new PlanId(row.id("id")),
                row.number("year"),
                row.textOrNull("title"),
                row.text("unit_name"),
                row.kind("status", PlanStatus.class),
                DocumentNumber.writtenOrNull(row.textOrNull("number")),
                row.dateOrNull("date"),
                row.instant("changed_at"));
    }

    /** Whether an index finds few plans or the list is read in its order until the page is full: that hangs on the words. */
    private static final class PlannedAnew extends JdbcTemplate {

        PlannedAnew(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        protected void applyStatementSettings(Statement statement) throws SQLException {
            super.applyStatementSettings(statement);
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    }
}
