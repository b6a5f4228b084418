package vn.loa.organization.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.loa.organization.OfficerId;

/** An officer comes in with name and password. Not one transaction: a failed try must stay counted. */
@Service
public class SigningIn {

    /** What became of a try to sign in. */
    public sealed interface Outcome {

        record Welcome(OfficerId officer) implements Outcome {}

        /** The password is right; a second proof is asked for now. */
        record Halfway(OfficerId officer) implements Outcome {}

        /** Wrong name or password; so many tries are left before the name is locked. */
        record Wrong(int remaining) implements Outcome {}

        /** Too many tries under this name, whether it exists or not. */
        record Locked(Duration rest) implements Outcome {}

        /** Too many failed tries from this address, under whatever names. */
        record TooFast(Duration rest) implements Outcome {}
    }

    /** @param secondFactor whether he proves something more when he signs in here */
    public record Vouched(OfficerId officer, boolean secondFactor) {}

    private record Candidate(UUID id, String passwordHash, boolean secondFactor) {}

    private final JdbcClient jdbc;
    private final Door door;
    private final Passwords passwords;
    private final Clock clock;

    SigningIn(JdbcClient jdbc, Door door, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.door = door;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Outcome attempt(Visitor visitor, String username, String password) {
        var knock = door.knock(visitor, username);
        if (knock.refusal() != null) {
            return knock.refusal();
        }
        var candidate = candidate(username);
        if (passwords.match(password, candidate == null ? null : candidate.passwordHash()) && candidate != null) {
            var officer = new OfficerId(candidate.id());
            if (candidate.secondFactor()) {
                door.takeBack(knock);
                return new Outcome.Halfway(officer);
            }
            door.open(knock);
            return new Outcome.Welcome(officer);
        }
        return door.failed(knock);
    }

    /** Somebody whose name another service vouches for; empty unless an officer of this name works here today. */
    public Optional<Vouched> vouchedFor(String username) {
        return Optional.ofNullable(candidate(username))
                .map(candidate -> new Vouched(new OfficerId(candidate.id()), candidate.secondFactor()));
    }

    private @Nullable Candidate candidate(String username) {
        return jdbc.sql("select o.id, o.password_hash, " + Standings.SECOND_FACTOR
                        + " from officer o where o.username = :username and" + Today.OFFICER)
                .param("username", Username.normal(username))
                .param("today", LocalDate.now(clock))
                .query(Candidate.class)
                .optional()
                .orElse(null);
    }
}
