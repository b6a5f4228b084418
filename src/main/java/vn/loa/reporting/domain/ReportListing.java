package vn.loa.reporting.domain;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.ReportingPeriod;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.reporting.ReportDirectory;
import vn.loa.reporting.ReportFile;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.ReportStatus;
import vn.loa.reporting.ReportSummary;
import vn.loa.reporting.domain.ReportFilter.State;
import vn.loa.reporting.domain.ReportFilter.Whose;

/** Lists reports: those of a unit, and those of the units below on which an officer holds something. */
@Service
@Transactional(readOnly = true)
public class ReportListing implements ReportDirectory {

    private static final int SOON_DAYS = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportListing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param home the commune or province in which the officer works; null for one who works for the whole country */
    public ReportRows list(OfficerId by, @Nullable UnitId home, ReportFilter filter, int offset, int size) {
        var total = new AtomicInteger();
        var rows = jdbc.sql("""
                        select count(*) over () total, r.*, u.name unit_name
                          from report r join unit u on u.id = r.unit_id
                         where %s and %s
                         order by %s, u.name collate "vi-x-icu", r.id
                         limit :size offset :offset""".formatted(whose(filter.whose()), state(filter.state()), order(filter.state())))
                .params(arguments(by, home))
                .param("size", size)
                .param("offset", offset)
                .query((result, number) -> {
                    total.set(result.getInt("total"));
                    return row(new Row(result));
                })
                .list();
        return new ReportRows(rows, total.get());
    }

    /** How many there are of each state. */
    public Map<State, Integer> counts(OfficerId by, @Nullable UnitId home, Whose whose) {
        var counts = Arrays.stream(State.values())
                .map(state -> "count(*) filter (where %s) as %s".formatted(state(state), state))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select %s from report r where %s".formatted(counts, whose(whose)))
                .params(arguments(by, home))
                .query((result, number) -> {
                    var found = new EnumMap<State, Integer>(State.class);
                    for (var state : State.values()) {
                        found.put(state, result.getInt(state.name()));
                    }
                    return found;
                })
                .single();
    }

    @Override
    public List<ReportSummary> of(PlanId plan) {
        return jdbc.sql("select * from report where plan_id = :plan order by closing, begins desc, id")
                .param("plan", plan.value())
                .query((result, number) -> new Row(result).report())
                .list();
    }

    @Override
    public List<ReportFile> filesOf(PlanId plan) {
        return jdbc.sql("""
                        select r.*, handed.document
                          from report r
                          left join report_move handed on handed.report_id = r.id and handed.number = r.handed_in
                           and r.status not in ('OPEN', 'RETURNED')
                         where r.plan_id = :plan order by r.closing, r.begins desc, r.id""")
                .param("plan", plan.value())
                .query((result, number) -> file(new Row(result)))
                .list();
    }

    private static ReportFile file(Row row) throws SQLException {
        var frozen = row.textOrNull("document");
        return frozen == null
                ? new ReportFile(row.report(), null, null)
                : new ReportFile(row.report(), ReportPaper.of(Accounts.read(frozen)), frozen);
    }

    @Override
    public List<ReportSummary> dueBy(UnitId unit, LocalDate day, int limit) {
        return jdbc.sql("""
                        select * from report
                         where unit_id = :unit and (status = 'OPEN' and due <= :day or status = 'RETURNED')
                         order by due, id limit :limit""")
                .param("unit", unit.value())
                .param("day", day)
                .param("limit", limit)
                .query((result, number) -> new Row(result).report())
                .list();
    }

    private Map<String, Object> arguments(OfficerId by, @Nullable UnitId home) {
        var today = LocalDate.now(clock);
        var nobody = new UUID(0, 0);
        return new HashMap<>(Map.of(
                "by",
                by.value(),
                "home",
                home == null ? nobody : home.value(),
                "today",
                today,
                "soon",
                today.plusDays(SOON_DAYS)));
    }

    private static String whose(Whose whose) {
        return switch (whose) {
            case OWN -> "r.unit_id = :home";
            case BELOW ->
                "r.unit_id <> :home and r.unit_id in (select path.descendant_id from grants_of(:by, :today) held"
                        + " join unit_path path on path.ancestor_id = held.unit_id)";
        };
    }

    private static String state(State state) {
        return switch (state) {
            case TO_DO -> "(r.status = 'OPEN' and r.closing <= :soon or r.status in ('RETURNED', 'CORRECTING'))";
            case LATE -> "r.status in ('OPEN', 'RETURNED') and r.due < :today";
            case HANDED_IN -> "r.status = 'SUBMITTED'";
            case RETURNED -> "r.status = 'RETURNED'";
            case ACCEPTED -> "r.status in ('ACCEPTED', 'LOCKED', 'CORRECTING')";
            case ALL -> "true";
        };
    }

    private static String order(State state) {
        return state == State.ACCEPTED || state == State.ALL ? "r.closing desc, r.begins" : "r.due, r.begins desc";
    }

    private static ReportRow row(Row row) throws SQLException {
        return new ReportRow(
                new ReportId(row.id("id")),
                row.text("unit_name"),
                ReportingPeriod.valueOf(row.text("kind")),
                row.text("label"),
                row.day("begins"),
                row.day("closing"),
                row.day("due"),
                row.yes("consolidates"),
                ReportStatus.valueOf(row.text("status")),
                row.moment("first_handed_in_at"));
    }
}
