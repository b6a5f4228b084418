package vn.loa.organization.domain;

import org.springframework.stereotype.Service;
import vn.loa.organization.OfficerId;
import vn.loa.organization.domain.SigningIn.Outcome;
import vn.loa.organization.domain.factor.RecoveryCodes;
import vn.loa.organization.domain.factor.TimeCodes;

/** The second step of signing in: a code from the telephone or from paper. Wrong codes count as wrong passwords do. */
@Service
public class CodeSigningIn {

    private final Standings standings;
    private final Door door;
    private final TimeCodes timeCodes;
    private final RecoveryCodes recoveryCodes;

    CodeSigningIn(Standings standings, Door door, TimeCodes timeCodes, RecoveryCodes recoveryCodes) {
        this.standings = standings;
        this.door = door;
        this.timeCodes = timeCodes;
        this.recoveryCodes = recoveryCodes;
    }

    public Outcome attempt(Visitor visitor, OfficerId officer, String code) {
        // Nobody has an empty name: who left since he typed his password is turned away as for a wrong code.
        var candidate = standings.candidate(officer).orElse(null);
        var knock = door.knock(visitor, candidate == null ? "" : candidate.username());
        if (knock.refusal() != null) {
            return knock.refusal();
        }
        if (candidate == null || !timeCodes.accept(officer, code) && !recoveryCodes.accept(officer, code)) {
            return door.failed(knock);
        }
        door.open(knock);
        return new Outcome.Welcome(candidate.standing());
    }
}
