package vn.loa.organization.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private record Known(String username, String passwordHash) {}

    private final JdbcClient jdbc;
    private final Door door;
    private final Passwords passwords;
    private final Clock clock;

    OwnPassword(JdbcClient jdbc, Door door, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.door = door;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Outside the caller's transaction: a failed try stays counted. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean is(OfficerId officer, String field, String typed) {
        var known = jdbc.sql(
                        "select o.username, o.password_hash from officer o where o.id = :officer and" + Today.OFFICER)
                .param("officer", officer.value())
                .param("today", LocalDate.now(clock))
                .query(Known.class)
                .optional()
                .orElseThrow(NotFound::new);
        var knock = door.knockInside(known.username());
        if (knock.refusal() instanceof SigningIn.Outcome.Locked locked) {
            throw new FieldRejection(field, "password.locked", minutes(locked.rest()));
        }
        var right = passwords.match(typed, known.passwordHash());
        if (right) {
            door.open(knock);
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
