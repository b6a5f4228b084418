package vn.loa.planning.domain;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanDirectory;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanSummary;
import vn.loa.planning.WaitingPlan;
import vn.loa.planning.WaitingPlan.Task;

@Component
@Transactional(readOnly = true)
class KnownPlans implements PlanDirectory {

    private static final String SUMMARY = """
            select p.id, p.unit_id, u.name unit_name, p.year, p.title, p.status, p.number, p.date, p.changed_at,
                   p.created_at, p.last_move, p.moved_at, t.reason,
                   (select o.full_name from officer o where o.id = coalesce(p.moved_by_id, p.created_by_id)) mover_name
              from plan p
              join unit u on u.id = p.unit_id
              left join plan_transition t on t.plan_id = p.id and t.number = p.frozen
             where
            """;

    // Drafts wait only for those who work in the unit itself: from above they can't be seen.
    private static final String WAITING = """
            (p.status = 'DRAFT' and %s
                and exists (select 1 from officer o join unit_path path on path.descendant_id = o.unit_id
                             where o.id = :officer and path.ancestor_id = p.unit_id)
              or p.status = 'SUBMITTED' and %s
              or p.status = 'REVIEWED' and %s
              or p.status = 'SIGNED' and %s)
             order by coalesce(p.moved_at, p.created_at), p.id""".formatted(below("draft"), below("review"), below("sign"), below("issue"));

    private final JdbcClient jdbc;
    private final Access access;
    private final Gate gate;

    KnownPlans(JdbcClient jdbc, Access access, Gate gate) {
        this.jdbc = jdbc;
        this.access = access;
        this.gate = gate;
    }

    @Override
    public Optional<PlanSummary> find(OfficerId by, PlanId plan) {
        try {
            gate.see(by, plan);
        } catch (NotFound hidden) {
            return Optional.empty();
        }
        return jdbc.sql(SUMMARY + "p.id = :plan")
                .param("plan", plan.value())
                .query((result, number) -> summary(new Row(result)))
                .optional();
    }

    @Override
    public List<WaitingPlan> waitingFor(OfficerId officer) {
        var grants = access.grantsOf(officer);
        return jdbc.sql(SUMMARY + WAITING)
                .param("officer", officer.value())
                .param("draft", units(grants, Permission.DRAFT))
                .param("review", units(grants, Permission.REVIEW))
                .param("sign", units(grants, Permission.SIGN))
                .param("issue", units(grants, Permission.ISSUE))
                .query((result, number) -> waiting(new Row(result)))
                .list();
    }

    @Override
    public List<PlanSummary> ofUnit(UnitId unit, int fromYear, int toYear) {
        return jdbc.sql(SUMMARY + "p.unit_id = :unit and p.year between :from and :to order by p.created_at desc, p.id")
                .param("unit", unit.value())
                .param("from", fromYear)
                .param("to", toYear)
                .query((result, number) -> summary(new Row(result)))
                .list();
    }

    private static String below(String permission) {
        return """
                exists (select 1 from unit_path path where path.descendant_id = p.unit_id
                         and path.ancestor_id = any(:%s))""".formatted(permission);
    }

    private static UUID[] units(Map<UnitId, Set<Permission>> grants, Permission permission) {
        return grants.entrySet().stream()
                .filter(grant -> grant.getValue().contains(permission))
                .map(grant -> grant.getKey().value())
                .toArray(UUID[]::new);
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

    private static PlanSummary summary(Row row) throws SQLException {
        return new PlanSummary(
                new PlanId(row.id("id")),
                new UnitId(row.id("unit_id")),
                row.text("unit_name"),
                row.number("year"),
                row.textOrNull("title"),
                row.kind("status", PlanStatus.class),
                row.textOrNull("number"),
                row.dateOrNull("date"),
                row.instant("changed_at"));
    }
}
