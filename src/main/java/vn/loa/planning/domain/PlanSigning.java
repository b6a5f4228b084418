package vn.loa.planning.domain;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;

/** What the leader does with a plan that was reviewed. */
@Service
@Transactional
public class PlanSigning {

    private final Moves moves;
    private final OfficerDirectory officers;
    private final Clock clock;

    PlanSigning(Moves moves, OfficerDirectory officers, Clock clock) {
        this.moves = moves;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * Signs the plan off.
     *
     * @param version the one that was read
     * @throws WrongPassword if this is not the officer's password
     */
    public void sign(OfficerId by, PlanId plan, int version, String password) {
        var reviewed = moves.lock(by, plan, version, PlanMove.SIGN);
        if (!officers.hasPassword(by, password)) {
            throw new WrongPassword();
        }
        reviewed.sign(by, clock.instant());
        moves.make(reviewed, null);
    }

    public void sendBack(OfficerId by, PlanId plan, int version, String reason) {
        var reviewed = moves.lock(by, plan, version, PlanMove.REFUSE_SIGNATURE);
        var why = Moves.reason(reason);
        reviewed.sendBack(PlanMove.REFUSE_SIGNATURE, by, clock.instant(), why);
        moves.make(reviewed, why);
    }
}
