package vn.loa.execution.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.execution.ResultId;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;

/**
 * Lets an officer at an activity: those who work in its unit or watch it from above may see it; whoever carries out plans
 * there, or in the office that leads it, records what came of it; whoever drafts there says when it happens.
 */
@Component
class ExecutionGate {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    ExecutionGate(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What an officer may do about an activity.
     *
     * @param held on its unit
     * @param heldByLead on the office that leads it
     */
    record Standing(UnitId unit, Sight sight, Set<Permission> held, Set<Permission> heldByLead, boolean ended) {

        boolean mayRecord() {
            return sight == Sight.WHOLE
                    && !ended
                    && (held.contains(Permission.CONTRIBUTE)
                            || held.contains(Permission.DRAFT)
                            || heldByLead.contains(Permission.CONTRIBUTE));
        }

        /** As if the plan had not ended. */
        Standing open() {
            return new Standing(unit, sight, held, heldByLead, false);
        }

        boolean mayCorrectAll() {
            return sight == Sight.WHOLE && held.contains(Permission.DRAFT);
        }

        /** Proofs come late, also when the plan has ended. */
        boolean mayAddEvidence() {
            return mayRecord() || mayCorrectAll();
        }

        boolean maySchedule() {
            return sight == Sight.WHOLE && !ended && held.contains(Permission.DRAFT);
        }
    }

    Standing see(OfficerId by, ActivityId activity) {
        return find(by, activity);
    }

    void requireRecording(OfficerId by, ActivityId activity) {
        var standing = find(by, activity);
        requireOpen(standing);
        if (!standing.mayRecord()) {
            refuse(by, Permission.CONTRIBUTE, standing);
        }
    }

    /** Those who recorded it, and those who draft for the unit. */
    void requireCorrection(OfficerId by, ActivityId activity, boolean own) {
        var standing = find(by, activity);
        if (!(own && standing.mayRecord() || standing.mayCorrectAll())) {
            refuse(by, Permission.DRAFT, standing);
        }
    }

    void requireEvidence(OfficerId by, ResultId result) {
        var standing = find(by, "(select result.activity_id from result where result.id = :id)", result.value());
        if (!standing.mayAddEvidence()) {
            refuse(by, Permission.CONTRIBUTE, standing);
        }
    }

    void requireScheduling(OfficerId by, ActivityId activity) {
        var standing = find(by, activity);
        requireOpen(standing);
        if (!standing.maySchedule()) {
            refuse(by, Permission.DRAFT, standing);
        }
    }

    private static void requireOpen(Standing standing) {
        if (standing.ended()) {
            throw new ActivityEnded();
        }
    }

    private void refuse(OfficerId by, Permission permission, Standing standing) {
        access.require(by, permission, standing.unit());
        throw new NotTheirActivity();
    }

    private Standing find(OfficerId by, ActivityId activity) {
        return find(by, ":id", activity.value());
    }

    private Standing find(OfficerId by, String activity, UUID id) {
        return jdbc.sql("""
                        select a.unit_id, a.ended_on is not null ended, reach.sight, reach.held, lead.held lead_held
                          from activity a
                         cross join lateral reach_of(:by, a.unit_id, :today) reach
                          left join lateral reach_of(:by, a.lead_unit_id, :today) lead on a.lead_unit_id is not null
                         where a.id = %s""".formatted(activity))
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .query((result, number) -> standing(result))
                .optional()
                .filter(standing -> standing.sight() != Sight.PUBLISHED)
                .orElseThrow(NotFound::new);
    }

    static Standing standing(ResultSet result) throws SQLException {
        return new Standing(
                new UnitId(result.getObject("unit_id", UUID.class)),
                Sight.valueOf(result.getString("sight")),
                permissions(result, "held"),
                permissions(result, "lead_held"),
                result.getBoolean("ended"));
    }

    private static Set<Permission> permissions(ResultSet result, String column) throws SQLException {
        var held = EnumSet.noneOf(Permission.class);
        var array = result.getArray(column);
        if (array != null) {
            Arrays.stream((String[]) array.getArray()).map(Permission::valueOf).forEach(held::add);
        }
        return held;
    }
}
