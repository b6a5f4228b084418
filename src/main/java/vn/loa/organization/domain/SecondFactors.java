package vn.loa.organization.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.domain.factor.RecoveryCodes;
import vn.loa.organization.domain.factor.TimeCodes;

/** What an officer proves beside the password: switching it on and off. */
@Service
@Transactional
public class SecondFactors {

    /** @param timeCodesSince none without an authenticator program */
    public record State(@Nullable Instant timeCodesSince, int recoveryCodes) {

        public boolean on() {
            return timeCodesSince != null;
        }
    }

    private final Officers officers;
    private final Administration administration;
    private final OwnPassword password;
    private final TimeCodes timeCodes;
    private final RecoveryCodes recoveryCodes;

    SecondFactors(
            Officers officers,
            Administration administration,
            OwnPassword password,
            TimeCodes timeCodes,
            RecoveryCodes recoveryCodes) {
        this.officers = officers;
        this.administration = administration;
        this.password = password;
        this.timeCodes = timeCodes;
        this.recoveryCodes = recoveryCodes;
    }

    @Transactional(readOnly = true)
    public State of(OfficerId officer) {
        return new State(timeCodes.since(officer).orElse(null), recoveryCodes.left(officer));
    }

    /** Answers the recovery codes, to be shown once; none if the officer still has some. */
    public List<String> enrolTimeCodes(OfficerId by, String secret, String code) {
        if (!timeCodes.enrol(by, secret, code)) {
            throw new FieldRejection("code", "secondFactor.code.wrong");
        }
        return recoveryCodes.left(by) == 0 ? recoveryCodes.issue(by) : List.of();
    }

    public void removeTimeCodes(OfficerId by, String typed) {
        password.require(by, "password", typed);
        timeCodes.remove(by);
        forgetRecovery(by);
    }

    public List<String> renewRecoveryCodes(OfficerId by, String typed) {
        password.require(by, "password", typed);
        if (!of(by).on()) {
            throw new Refusal("secondFactor.none");
        }
        return recoveryCodes.issue(by);
    }

    /** For an officer who lost the telephone and the paper. */
    public void reset(OfficerId by, OfficerId id) {
        if (by.equals(id)) {
            throw new Refusal("secondFactor.own");
        }
        var officer = officers.findById(id.value()).orElseThrow(NotFound::new);
        administration.requireOver(by, id, officer.unit());
        timeCodes.remove(id);
        recoveryCodes.remove(id);
    }

    private void forgetRecovery(OfficerId officer) {
        if (!of(officer).on()) {
            recoveryCodes.remove(officer);
        }
    }
}
