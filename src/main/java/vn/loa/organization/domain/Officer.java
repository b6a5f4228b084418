package vn.loa.organization.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.kernel.FieldRejection;
import vn.loa.organization.LastChange;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/** A person who signs in, with the days between which he works here. */
@Entity
public class Officer {

    @Id
    private UUID id;

    private String username;
    private String fullName;
    private @Nullable String position;
    private UUID unitId;
    private String passwordHash;
    private Instant passwordSetAt;
    private boolean passwordInitial;
    private LocalDate validFrom;
    private @Nullable LocalDate leavesOn;

    @Embedded
    private @Nullable LastChange lastChange;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Officer() {}

    @SuppressWarnings("NullAway.Init")
    private Officer(OfficerId id, Username username, LocalDate validFrom) {
        this.id = id.value();
        this.username = username.value();
        this.validFrom = validFrom;
    }

    static Officer join(OfficerId id, Username username, OfficerProfile profile, LocalDate from) {
        var officer = new Officer(id, username, from);
        officer.revise(profile);
        return officer;
    }

    void revise(OfficerProfile profile) {
        fullName = profile.fullName();
        position = profile.position();
        unitId = profile.unit().value();
    }

    /** From that day on the officer can't sign in. */
    void leave(LocalDate on) {
        if (on.isBefore(validFrom)) {
            throw new FieldRejection("leavesOn", "officer.leavesBeforeJoining");
        }
        leavesOn = on;
    }

    void comeBack() {
        leavesOn = null;
    }

    /** The officer's own choice. */
    void choosePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordSetAt = at;
        passwordInitial = false;
    }

    /** A password that somebody else knows, to be changed at the next sign-in. */
    void receivePassword(String hash, Instant at) {
        choosePassword(hash, at);
        passwordInitial = true;
    }

    OfficerId id() {
        return new OfficerId(id);
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    void changedBy(OfficerId officer, Instant at) {
        lastChange = new LastChange(officer, at);
    }

    @Nullable
    LastChange lastChange() {
        return lastChange;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
