package vn.loa.organization.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.domain.factor.Passkeys;
import vn.loa.organization.domain.factor.RecoveryCodes;
import vn.loa.organization.domain.factor.TimeCodes;

/**
 * What an officer proves beside the password: switching it on and off. Each needs the password: who sits down at a
 * computer that was left open must not give himself a key.
 */
@Service
@Transactional
public class SecondFactors {

    /** @param timeCodesSince none without an authenticator program */
    public record State(@Nullable Instant timeCodesSince, List<Passkeys.Passkey> passkeys, int recoveryCodes) {

        public boolean on() {
            return timeCodesSince != null || !passkeys.isEmpty();
        }
    }

    private final Officers officers;
    private final Administration administration;
    private final OwnPassword password;
    private final TimeCodes timeCodes;
    private final Passkeys passkeys;
    private final RecoveryCodes recoveryCodes;

    SecondFactors(
            Officers officers,
            Administration administration,
            OwnPassword password,
            TimeCodes timeCodes,
            Passkeys passkeys,
            RecoveryCodes recoveryCodes) {
        this.officers = officers;
        this.administration = administration;
        this.password = password;
        this.timeCodes = timeCodes;
        this.passkeys = passkeys;
        this.recoveryCodes = recoveryCodes;
    }

    @Transactional(readOnly = true)
    public State of(OfficerId officer) {
        return new State(timeCodes.since(officer).orElse(null), passkeys.of(officer), recoveryCodes.left(officer));
    }

    /** Answers the recovery codes, to be shown once; none if the officer still has some. */
    public List<String> enrolTimeCodes(OfficerId by, String typed, String secret, String code) {
        password.require(by, "password", typed);
        if (!timeCodes.enrol(by, secret, code)) {
            throw new FieldRejection("code", "secondFactor.code.wrong");
        }
        return recoveryCodes.issue(by);
    }

    /** Runs what keeps a new key, and answers the recovery codes like {@link #enrolTimeCodes}. */
    public List<String> enrolPasskey(OfficerId by, String typed, String label, Consumer<String> registration) {
        password.require(by, "password", typed);
        var name = Words.tidy(label);
        if (name.isEmpty() || name.length() > 60) {
            throw new FieldRejection("label", "passkey.label.length");
        }
        registration.accept(name);
        return recoveryCodes.issue(by);
    }

    public void removePasskey(OfficerId by, UUID passkey, String typed) {
        if (passkeys.of(by).stream().noneMatch(key -> key.id().equals(passkey))) {
            throw new NotFound();
        }
        password.require(by, "password", typed);
        passkeys.remove(by, passkey);
        recoveryCodes.removeIfVain(by);
    }

    public void removeTimeCodes(OfficerId by, String typed) {
        password.require(by, "password", typed);
        timeCodes.remove(by);
        recoveryCodes.removeIfVain(by);
    }

    public List<String> renewRecoveryCodes(OfficerId by, String typed) {
        password.require(by, "password", typed);
        var codes = recoveryCodes.renew(by);
        if (codes.isEmpty()) {
            throw new Refusal("secondFactor.none");
        }
        return codes;
    }

    /** For an officer who lost the telephone and the paper. */
    public void reset(OfficerId by, OfficerId id) {
        if (by.equals(id)) {
            throw new Refusal("secondFactor.own");
        }
        var officer = officers.findById(id.value()).orElseThrow(NotFound::new);
        administration.requireOver(by, id, officer.unit());
        timeCodes.remove(id);
        passkeys.removeAll(id);
        recoveryCodes.remove(id);
    }
}
