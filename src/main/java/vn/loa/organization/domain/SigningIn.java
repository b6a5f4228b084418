package vn.loa.organization.domain;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.loa.organization.OfficerId;

/** An officer comes in with name and password. Not one transaction: a failed try must stay counted. */
@Service
public class SigningIn {

    /** What became of a try to sign in. */
    public sealed interface Outcome {

        record Welcome(Standing officer) implements Outcome {}

        /** The password is right; a second proof is asked for now. */
        record Halfway(OfficerId officer) implements Outcome {}

        /** Wrong name or password; so many tries are left before the name is locked. */
        record Wrong(int remaining) implements Outcome {}

        /** Too many tries under this name, whether it exists or not. */
        record Locked(Duration rest) implements Outcome {}

        /** Too many failed tries from this address, under whatever names. */
        record TooFast(Duration rest) implements Outcome {}
    }

    private final Standings standings;
    private final Door door;
    private final Passwords passwords;

    SigningIn(Standings standings, Door door, Passwords passwords) {
        this.standings = standings;
        this.door = door;
        this.passwords = passwords;
    }

    public Outcome attempt(Visitor visitor, String username, String password) {
        var knock = door.knock(visitor, username);
        if (knock.refusal() != null) {
            return knock.refusal();
        }
        var candidate = standings.candidate(username).orElse(null);
        if (passwords.match(password, candidate == null ? null : candidate.passwordHash()) && candidate != null) {
            var officer = candidate.standing();
            if (officer.secondFactor()) {
                door.takeBack(knock);
                return new Outcome.Halfway(officer.officer());
            }
            door.open(knock);
            return new Outcome.Welcome(officer);
        }
        return door.failed(knock);
    }

    /** Somebody whose name another service vouches for; empty unless an officer of this name works here today. */
    public Optional<Standing> vouchedFor(String username) {
        return standings.candidate(username).map(Standings.Candidate::standing);
    }
}
