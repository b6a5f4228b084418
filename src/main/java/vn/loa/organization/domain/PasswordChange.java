package vn.loa.organization.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.NotFound;

/** An officer chooses a new password; his other sessions end with the old one. */
@Service
@Transactional
public class PasswordChange {

    private final Officers officers;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final OwnPassword own;
    private final Clock clock;

    PasswordChange(Officers officers, Passwords passwords, PasswordRules rules, OwnPassword own, Clock clock) {
        this.officers = officers;
        this.passwords = passwords;
        this.rules = rules;
        this.own = own;
        this.clock = clock;
    }

    /** Answers the officer's standing with the new password. */
    public Standing change(Standing standing, String old, String chosen, String repeated) {
        var officer = officers.findById(standing.officer().value()).orElseThrow(NotFound::new);
        own.require(standing.officer(), "old", old);
        rules.require("chosen", chosen, officer.username(), standing.fullName(), standing.unitName());
        if (chosen.equals(old)) {
            throw new FieldRejection("chosen", "password.same");
        }
        if (!chosen.equals(repeated)) {
            throw new FieldRejection("repeated", "password.differs");
        }
        // As the database keeps it: a session holds as long as the two moments are the same.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        officer.choosePassword(passwords.hash(chosen), now);
        officer.changedBy(standing.officer(), now);
        officers.saveAndFlush(officer);
        return standing.withPasswordChosen(now);
    }
}
