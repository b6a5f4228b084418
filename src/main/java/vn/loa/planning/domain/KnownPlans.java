package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.DocumentNumber;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.ReadsOnly;
import vn.loa.kernel.RidingQuery;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.Desk;
import vn.loa.planning.PlanDirectory;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanSummary;
import vn.loa.planning.WaitingPlan;
import vn.loa.planning.WaitingPlan.Task;

@Component
@ReadsOnly
class KnownPlans implements PlanDirectory {

    private static final int MOST_WAITING = 50;

    private static final String SUMMARY = """
            p.id, p.unit_id, u.name unit_name, p.year, p.title, p.status, p.number, p.date, p.changed_at, p.created_at,
            p.last_move, p.moved_at, t.reason,
            (select o.full_name from officer o where o.id = coalesce(p.moved_by_id, p.created_by_id)) mover_name""";

    // Every branch goes from the officer's grants to open plans by their partial index: closed years cost nothing.
    // Drafts wait only for those who work in the unit itself: from above they can't be seen.
    private static final String DESK = """
            with held as materialized (
              select unit_id, permission from grants_of(:officer, :today)),
            own as (
              select path.ancestor_id from officer o join unit_path path on path.descendant_id = o.unit_id
               where o.id = :officer),
            home as (
              select u.id, u.name from held join unit u on u.id = held.unit_id and u.kind = 'COMMUNE'
               order by u.name, u.id limit 1),
            open as (
              %s and p.unit_id in (select ancestor_id from own) union %s union %s union %s),
            waiting as (
              select id from open order by since, id limit :most)
            select 'WAITING' part, null told, %s
              from waiting join plan p on p.id = waiting.id join unit u on u.id = p.unit_id
              left join plan_transition t on t.plan_id = p.id and t.number = p.frozen
            union all
            select 'HOME', u.name, %s
              from home u
              left join plan p on p.unit_id = u.id and p.year between :from and :to
              left join plan_transition t on false
            union all
            select 'BESIDE', cast(riding.answer as text), %s
              from (select (%%s) answer) riding
              left join plan p on false left join unit u on false left join plan_transition t on false
             order by part, created_at desc, id""".formatted(
                    open("DRAFT", "DRAFT"),
                    open("SUBMITTED", "REVIEW"),
                    open("REVIEWED", "SIGN"),
                    open("SIGNED", "ISSUE"),
                    SUMMARY,
                    SUMMARY,
                    SUMMARY);

    private final JdbcClient jdbc;
    private final Gate gate;
    private final Clock clock;

    KnownPlans(JdbcClient jdbc, Gate gate, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public Optional<PlanSummary> find(OfficerId by, PlanId plan) {
        try {
            gate.see(by, plan);
        } catch (NotFound hidden) {
            return Optional.empty();
        }
        return jdbc.sql("select " + SUMMARY + " from plan p join unit u on u.id = p.unit_id"
                        + " left join plan_transition t on false where p.id = :plan")
                .param("plan", plan.value())
                .query((result, number) -> summary(new Row(result)))
                .optional();
    }

    @Override
    public List<PlanSummary> issuedBy(UnitId unit, int limit) {
        return jdbc.sql("select " + SUMMARY + " from plan p join unit u on u.id = p.unit_id"
                        + " left join plan_transition t on false where p.unit_id = :unit and p.status = 'ISSUED'"
                        + " order by p.year desc, p.date desc, p.id limit :limit")
                .param("unit", unit.value())
                .param("limit", limit)
                .query((result, number) -> summary(new Row(result)))
                .list();
    }

    @Override
    public <T> Desk<T> desk(OfficerId officer, int fromYear, int toYear, RidingQuery<T> beside) {
        var waiting = new ArrayList<WaitingPlan>();
        var plans = new ArrayList<PlanSummary>();
        var unitName = new AtomicReference<@Nullable String>();
        var answer = new AtomicReference<String>();
        jdbc.sql(DESK.formatted(beside.sql()))
                .params(beside.parameters())
                .param("officer", officer.value())
                .param("today", LocalDate.now(clock))
                .param("from", fromYear)
                .param("to", toYear)
                .param("most", MOST_WAITING + 1)
                .query((ResultSet result) -> {
                    var row = new Row(result);
                    switch (row.text("part")) {
                        case "WAITING" -> waiting.add(waiting(row));
                        case "BESIDE" -> answer.set(row.text("told"));
                        default -> {
                            unitName.set(row.text("told"));
                            if (row.idOrNull("id", PlanId::new) != null) {
                                plans.add(summary(row));
                            }
                        }
                    }
                });
        waiting.sort(Comparator.comparing(WaitingPlan::since));
        boolean more = waiting.size() > MOST_WAITING;
        return new Desk<>(
                more ? waiting.subList(0, MOST_WAITING) : waiting,
                more,
                unitName.get(),
                plans,
                beside.reading().apply(answer.get()));
    }

    private static String open(String status, String permission) {
        return """
                select p.id, coalesce(p.moved_at, p.created_at) since
                  from held join unit_path path on path.ancestor_id = held.unit_id
                  join plan p on p.unit_id = path.descendant_id and p.status = '%s'
                 where held.permission = '%s'""".formatted(status, permission);
    }

    private static WaitingPlan waiting(Row row) throws SQLException {
        var plan = summary(row);
        var moved = row.instantOrNull("moved_at");
        var since = Objects.requireNonNullElse(moved, row.instant("created_at"));
        var move = row.kindOrNull("last_move", PlanMove.class);
        var refused = move != null && move.isRefusal();
        return new WaitingPlan(
                plan, task(plan.status(), refused), since, row.text("mover_name"), row.textOrNull("reason"));
    }

    private static Task task(PlanStatus status, boolean refused) {
        return switch (status) {
            case SUBMITTED -> Task.REVIEW;
            case REVIEWED -> Task.SIGN;
            case SIGNED -> Task.ISSUE;
            default -> refused ? Task.MEND : Task.FINISH;
        };
    }

    static PlanSummary summary(Row row) throws SQLException {
        return new PlanSummary(
                new PlanId(row.id("id")),
                new UnitId(row.id("unit_id")),
                row.text("unit_name"),
                row.number("year"),
                row.textOrNull("title"),
                row.kind("status", PlanStatus.class),
                DocumentNumber.writtenOrNull(row.textOrNull("number")),
                row.dateOrNull("date"),
                row.instant("changed_at"));
    }
}
