package vn.loa.organization.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import vn.loa.organization.UnitKind;

/** A state body, an office of it, a village: a node of the tree, with the days between which it exists. */
@Entity
public class Unit {

    @Id
    private UUID id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable UUID parentId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable UUID successorId;

    @Embedded
    private @Nullable LastChange lastChange;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    @SuppressWarnings("NullAway.Init")
    private Unit(UnitId id) {
        this.id = id.value();
    }

    static Unit found(UnitId id, UnitProfile profile) {
        var unit = new Unit(id);
        unit.take(profile);
        return unit;
    }

    void revise(UnitProfile profile) {
        if (validTo != null && validTo.isBefore(profile.validFrom())) {
            throw new FieldRejection("validFrom", "unit.endsBeforeItBegins");
        }
        take(profile);
    }

    /** The unit exists to the end of that day; what it did may be carried on by a successor. */
    void end(LocalDate lastDay, @Nullable UnitId successor) {
        if (lastDay.isBefore(validFrom)) {
            throw new FieldRejection("lastDay", "unit.endsBeforeItBegins");
        }
        if (id().equals(successor)) {
            throw new FieldRejection("successor", "unit.ownSuccessor");
        }
        validTo = lastDay;
        successorId = successor == null ? null : successor.value();
    }

    /** Takes the ending back. */
    void reopen() {
        validTo = null;
        successorId = null;
    }

    public UnitId id() {
        return new UnitId(id);
    }

    String name() {
        return name;
    }

    @Nullable
    UnitId parent() {
        return parentId == null ? null : new UnitId(parentId);
    }

    boolean holdsOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    boolean holdsAfter(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
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

    private void take(UnitProfile profile) {
        code = profile.code();
        name = profile.name();
        kind = profile.kind();
        parentId = profile.parent() == null ? null : profile.parent().value();
        validFrom = profile.validFrom();
    }
}
