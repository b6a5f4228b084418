package vn.loa.organization.domain;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;

/**
 * Asks an officer who is signed in for the password again. Whoever sits down at a computer that was left open has five
 * tries, too; strangers' tries at the door don't use them up.
 */
@Service
class OwnPassword {

    private final Door door;
    private final Passwords passwords;

    OwnPassword(Door door, Passwords passwords) {
        this.door = door;
        this.passwords = passwords;
    }

    /** Outside the caller's transaction: a failed try stays counted. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean is(OfficerId officer, String field, String typed) {
        var inside = door.knockInside(officer).orElseThrow(NotFound::new);
        if (inside.knock().refusal() instanceof SigningIn.Outcome.Locked locked) {
            throw new FieldRejection(field, "password.locked", minutes(locked.rest()));
        }
        var right = passwords.match(typed, inside.passwordHash());
        if (right) {
            door.open(inside.knock());
        }
        return right;
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void require(OfficerId officer, String field, String typed) {
        if (!is(officer, field, typed)) {
            throw new FieldRejection(field, "password.wrong");
        }
    }

    private static long minutes(Duration rest) {
        return rest.toMinutes() + 1;
    }
}
