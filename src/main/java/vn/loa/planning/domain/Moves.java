package vn.loa.planning.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.PlanJson;
import vn.loa.kernel.Fingerprint;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanEvent;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;

/** Makes a plan's moves last: who, when and why, with the document frozen as it stood at that moment. */
@Component
class Moves {

    private static final int LONGEST_REASON = 2_000;

    // The move is read from the plan's own row, so that the two can't tell different stories.
    private static final String FREEZE = """
            insert into plan_transition (plan_id, number, move, officer_id, at, reason, document, sha256)
            select id, frozen, last_move, moved_by_id, moved_at, :reason, :document, :sha256
              from plan where id = :plan""";

    private final Plans plans;
    private final PlanLock lock;
    private final Gate gate;
    private final Assembly assembly;
    private final PlanJson json;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Moves(
            Plans plans,
            PlanLock lock,
            Gate gate,
            Assembly assembly,
            PlanJson json,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.lock = lock;
        this.gate = gate;
        this.assembly = assembly;
        this.json = json;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Of two officers who act at once, the second waits here and then finds the plan where the first moved it. */
    Plan lock(OfficerId by, PlanId plan, PlanMove move) {
        var locked = lock.take(by, plan);
        gate.requireMove(by, locked, move);
        return locked.plan();
    }

    /**
     * The same for a decision about a text: it is of the text that was read, and of none that came in its place since.
     *
     * @param version the number of the frozen document that was read
     */
    Plan lock(OfficerId by, PlanId plan, int version, PlanMove move) {
        var locked = lock(by, plan, move);
        if (locked.frozen() != version) {
            throw gate.tooLate(by, plan);
        }
        return locked;
    }

    /** Saves a plan that has moved and freezes its document. What is issued is told with all that is to be done by it. */
    StoredPlan make(Plan moved, @Nullable String reason) {
        plans.saveAndFlush(moved);
        var stored = assembly.find(moved.changedBy(), moved.id());
        var text = json.write(stored.document());
        jdbc.sql(FREEZE)
                .param("plan", moved.id().value())
                .param("reason", reason)
                .param("document", text)
                .param("sha256", Fingerprint.of(text))
                .update();
        if (moved.lastMove() == PlanMove.ISSUE) {
            events.publishEvent(new PlanEvent.Issued(
                    stored.asIssued(),
                    moved.changedBy(),
                    moved.changedAt(),
                    String.valueOf(moved.header().number())));
        }
        return stored;
    }

    static String reason(String reason) {
        return Wording.needed("reason", reason, LONGEST_REASON, "plan.rejection.reasonMissing");
    }

    static @Nullable String note(@Nullable String note) {
        return Wording.orNull("note", note, LONGEST_REASON);
    }
}
