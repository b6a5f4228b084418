package vn.loa.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.UniqueIndex;
import vn.loa.organization.OfficerId;

/** An administrator keeps the officers of his units. */
@Service
@Transactional
public class OfficerRegister {

    /** A new officer with the password that is shown once. */
    public record Newcomer(OfficerId id, String password) {}

    private final Officers officers;
    private final Administration administration;
    private final Passwords passwords;
    private final Door door;
    private final OfficerSessions sessions;
    private final WhoChanged changes;
    private final Clock clock;

    OfficerRegister(
            Officers officers,
            Administration administration,
            Passwords passwords,
            Door door,
            OfficerSessions sessions,
            WhoChanged changes,
            Clock clock) {
        this.officers = officers;
        this.administration = administration;
        this.passwords = passwords;
        this.door = door;
        this.sessions = sessions;
        this.changes = changes;
        this.clock = clock;
    }

    public Newcomer register(OfficerId by, String username, OfficerProfile profile) {
        administration.requireChosen(by, "unit", profile.unit());
        var officer = join(new Username(username), profile);
        var password = passwords.invented();
        officer.receivePassword(passwords.hash(password), clock.instant());
        UniqueIndex.guards("officer_username_unique", () -> officers.saveAndFlush(officer), OfficerRegister::nameTaken);
        return new Newcomer(officer.id(), password);
    }

    public void revise(OfficerId by, OfficerId id, int version, OfficerProfile profile) {
        var officer = known(by, id);
        requireVersion(officer, version);
        administration.requireChosen(by, "unit", profile.unit());
        officer.revise(profile);
        save(by, officer);
    }

    /** From that day on the officer can't sign in. */
    public void leave(OfficerId by, OfficerId id, int version, LocalDate on) {
        if (by.equals(id)) {
            throw new Refusal("officer.endsHimself");
        }
        var officer = known(by, id);
        requireVersion(officer, version);
        officer.leave(on);
        save(by, officer);
        if (!on.isAfter(LocalDate.now(clock))) {
            // He may come back within the hour: then he signs in again.
            sessions.endAllOf(id);
        }
    }

    public void comeBack(OfficerId by, OfficerId id, int version) {
        var officer = known(by, id);
        requireVersion(officer, version);
        officer.comeBack();
        save(by, officer);
    }

    public void unlock(OfficerId by, OfficerId id) {
        door.unlock(known(by, id));
    }

    /** Gives a new password, shown once, and ends the officer's sessions. */
    public String resetPassword(OfficerId by, OfficerId id) {
        var officer = known(by, id);
        var password = passwords.invented();
        officer.receivePassword(passwords.hash(password), clock.instant());
        save(by, officer);
        door.unlock(officer);
        return password;
    }

    Officer join(Username username, OfficerProfile profile) {
        if (officers.existsByUsername(username.value())) {
            throw nameTaken();
        }
        return Officer.join(OfficerId.random(), username, profile, LocalDate.now(clock));
    }

    private static FieldRejection nameTaken() {
        return new FieldRejection("username", "officer.username.taken");
    }

    private Officer known(OfficerId by, OfficerId id) {
        var officer = officers.lock(id.value()).orElseThrow(NotFound::new);
        administration.requireOver(by, id, officer.unit());
        return officer;
    }

    private void requireVersion(Officer officer, int version) {
        if (officer.version() != version) {
            throw changes.tell(officer.lastChange());
        }
    }

    private void save(OfficerId by, Officer officer) {
        officer.changedBy(by, clock.instant());
        officers.saveAndFlush(officer);
    }
}
