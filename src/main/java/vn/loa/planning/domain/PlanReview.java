package vn.loa.planning.domain;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;

/** What Nội vụ does with a plan that was handed in, in the version that was read. */
@Service
@Transactional
public class PlanReview {

    private final Moves moves;
    private final Clock clock;

    PlanReview(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    public void agree(OfficerId by, PlanId plan, int version, @Nullable String note) {
        var said = Moves.note(note);
        var submitted = moves.lock(by, plan, version, PlanMove.AGREE);
        submitted.agree(by, clock.instant());
        moves.make(submitted, said);
    }

    public void sendBack(OfficerId by, PlanId plan, int version, String reason) {
        var submitted = moves.lock(by, plan, version, PlanMove.REFUSE_REVIEW);
        var why = Moves.reason(reason);
        submitted.sendBack(PlanMove.REFUSE_REVIEW, by, clock.instant(), why);
        moves.make(submitted, why);
    }
}
