package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;

/** Lets an officer at a plan, or says why not: what one may not see does not exist (404), then permission (403). */
@Component
class Gate {

    // What the officer may see and do is asked for together with the plan: every write begins here.
    private static final String STANDING = """
            select p.id, p.unit_id, p.status, p.last_move, p.moved_at, reach.sight, reach.held,
                   (select o.full_name from officer o where o.id = :by) officer_name,
                   (select o.full_name from officer o where o.id = p.moved_by_id) mover_name,
                   %s offices
              from plan p
              cross join lateral reach_of(:by, p.unit_id, :today) reach
            """;

    // A unit that does not exist is none on which anybody holds anything.
    private static final String BEGINNING = """
            select reach.sight, reach.held, u.name
              from reach_of(:by, :unit, :today) reach left join unit u on u.id = :unit""";

    /** The units below the plan's own, by their names in small letters; a name that two of them bear tells neither. */
    private static final String OFFICES = """
            (select json_object_agg(named.name, named.id) from (
               select lower(u.name) as name, min(u.id::text) as id
                 from unit_path below join unit u on u.id = below.descendant_id
                where below.ancestor_id = p.unit_id and below.depth > 0
                  and u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)
                group by lower(u.name) having count(*) = 1) named)""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The unit for which a plan is to be begun. */
    private record Wanted(Access.Reach reach, String name) {}

    private final JdbcClient jdbc;
    private final Access access;
    private final Telling telling;
    private final Clock clock;

    Gate(JdbcClient jdbc, Access access, Telling telling, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.telling = telling;
        this.clock = clock;
    }

    /** For reading only. */
    Standing see(OfficerId by, PlanId plan) {
        var standing = standing(by, plan, "where p.id = :plan", plan.value());
        requireSight(standing.status(), standing.reach().sight());
        return standing;
    }

    /** For a word about the plan: nobody moves it meanwhile. */
    Standing talk(OfficerId by, PlanId plan) {
        var standing = standing(by, plan, "where p.id = :plan for share of p", plan.value());
        requireSight(standing.status(), standing.reach().sight());
        return standing;
    }

    /**
     * For what the unit's drafters say of their plan beside its text: of a draft, and of an issued one. What is under
     * review stays as it was handed in, and nobody moves it meanwhile.
     */
    Standing hold(OfficerId by, PlanId plan) {
        var standing = talk(by, plan);
        requireHeld(by, standing.reach(), Permission.DRAFT, standing.unit());
        if (standing.status() != PlanStatus.DRAFT && standing.status() != PlanStatus.ISSUED) {
            throw telling.tooLate(standing);
        }
        return standing;
    }

    /** For reading a plan that was found already. */
    static Access.Reach reach(PlanHead head) {
        requireSight(head.status(), head.reach().sight());
        return head.reach();
    }

    /** For reading what only those who may edit it need. */
    Standing seeDraft(OfficerId by, PlanId plan) {
        return requireDraft(standing(by, plan, "where p.id = :plan", plan.value()));
    }

    /** For the editor of a plan that was found already. */
    void seeDraft(OfficerId by, PlanHead head) {
        requireReach(by, head.status(), head.reach(), Permission.DRAFT, head.unit());
        if (head.status() != PlanStatus.DRAFT) {
            throw new NoLongerDraft();
        }
    }

    /** For a change of what the plan consists of: nobody else changes that, nor moves the plan, at the same time. */
    Standing edit(OfficerId by, PlanId plan) {
        return requireDraft(standing(by, plan, "where p.id = :plan for no key update of p", plan.value()));
    }

    /** For a change of one section: others may edit other sections, but nobody may move the plan meanwhile. */
    Standing editSection(OfficerId by, PlanId plan, UUID section) {
        return requireDraft(standing(by, plan, OFFICES, """
                join section part on part.plan_id = p.id
                 where p.id = :plan and part.id = :part for share of p for no key update of part""", section));
    }

    /** For a change of one activity, as {@link #editSection}. */
    Standing editActivity(OfficerId by, PlanId plan, UUID activity) {
        return requireDraft(standing(by, plan, """
                join plan_activity part on part.plan_id = p.id
                 where p.id = :plan and part.id = :part for share of p for no key update of part""", activity));
    }

    /**
     * For beginning a plan: a grant reaches down from above, but drafts are the unit's own.
     *
     * @return the unit's name
     */
    String requireDrafter(OfficerId by, UnitId unit) {
        var wanted = jdbc.sql(BEGINNING)
                .param("by", by.value())
                .param("unit", unit.value())
                .param("today", LocalDate.now(clock))
                .query((result, number) -> wanted(new Row(result)))
                .single();
        requireDrafter(by, unit, wanted.reach());
        return wanted.name();
    }

    private static Wanted wanted(Row row) throws SQLException {
        return new Wanted(reach(row), row.text("name"));
    }

    /** The same, of a unit of which the reach is known. */
    void requireDrafter(OfficerId by, UnitId unit, Access.Reach reach) {
        requireHeld(by, reach, Permission.DRAFT, unit);
    }

    /** For a move of a plan that is locked already. */
    void requireMove(OfficerId by, PlanLock.Locked locked, PlanMove move) {
        var plan = locked.plan();
        requireReach(by, plan.status(), locked.reach(), move.permission(), plan.unit());
        if (plan.status() != move.from()) {
            requireAnother(by, plan, move);
            throw tooLate(by, plan.id());
        }
    }

    /** Says who moved the plan last. */
    IllegalTransition tooLate(OfficerId by, PlanId plan) {
        return telling.tooLate(standing(by, plan, "where p.id = :plan", plan.value()));
    }

    /** Who pressed the button twice is told that it is done. A replacement is begun by one and made by another. */
    private void requireAnother(OfficerId by, Plan plan, PlanMove move) {
        var at = plan.movedAt();
        if (at != null && plan.lastMove() == move && move != PlanMove.REPLACE && plan.wasLastMovedBy(by)) {
            throw new AlreadyMoved(move, telling.moment(at));
        }
    }

    /** For a change of the head of a plan that is locked already. */
    void requireDraft(OfficerId by, PlanLock.Locked locked) {
        var plan = locked.plan();
        requireReach(by, plan.status(), locked.reach(), Permission.DRAFT, plan.unit());
        if (plan.status() != PlanStatus.DRAFT) {
            throw tooLate(by, plan.id());
        }
    }

    private Standing requireDraft(Standing standing) {
        requireReach(standing.officer(), standing.status(), standing.reach(), Permission.DRAFT, standing.unit());
        if (standing.status() != PlanStatus.DRAFT) {
            throw telling.tooLate(standing);
        }
        return standing;
    }

    private void requireReach(OfficerId by, PlanStatus status, Access.Reach reach, Permission permission, UnitId unit) {
        requireSight(status, reach.sight());
        requireHeld(by, reach, permission, unit);
    }

    private void requireHeld(OfficerId by, Access.Reach reach, Permission permission, UnitId unit) {
        if (!reach.held().contains(permission)) {
            access.require(by, permission, unit);
        }
        if (permission == Permission.DRAFT && reach.sight() != Sight.WHOLE) {
            throw new NotTheirUnit();
        }
    }

    private static void requireSight(PlanStatus status, Sight sight) {
        var visible = switch (sight) {
            case WHOLE -> true;
            case SUBMITTED -> status != PlanStatus.DRAFT;
            case PUBLISHED -> status.isPublished();
        };
        if (!visible) {
            throw new NotFound();
        }
    }

    private Standing standing(OfficerId by, PlanId plan, String condition, UUID part) {
        return standing(by, plan, "null", condition, part);
    }

    private Standing standing(OfficerId by, PlanId plan, String offices, String condition, UUID part) {
        return jdbc.sql(STANDING.formatted(offices) + condition)
                .param("today", LocalDate.now(clock))
                .param("by", by.value())
                .param("plan", plan.value())
                .param("part", part)
                .query((result, number) -> standing(by, result))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Standing standing(OfficerId by, ResultSet result) throws SQLException {
        var row = new Row(result);
        return new Standing(
                new PlanId(row.id("id")),
                new UnitId(row.id("unit_id")),
                row.kind("status", PlanStatus.class),
                by,
                row.text("officer_name"),
                row.kindOrNull("last_move", PlanMove.class),
                row.textOrNull("mover_name"),
                row.instantOrNull("moved_at"),
                reach(row),
                offices(row.textOrNull("offices")));
    }

    static Access.Reach reach(Row row) throws SQLException {
        return new Access.Reach(row.kind("sight", Sight.class), Set.copyOf(row.kinds("held", Permission.class)));
    }

    private static Map<String, UnitId> offices(@Nullable String json) {
        var offices = new HashMap<String, UnitId>();
        if (json != null) {
            JSON.readTree(json).forEachEntry((name, id) -> offices.put(name, UnitId.valueOf(id.asString())));
        }
        return offices;
    }
}
