package vn.loa.organization.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.LastChange;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;

/** An officer may do something on a unit and on everything below it, until it is revoked. */
@Entity
@Table(name = "officer_grant")
public class Grant {

    @Id
    private UUID id;

    private UUID officerId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Permission permission;

    private LocalDate validFrom;
    private @Nullable LocalDate revokedOn;

    @Embedded
    private @Nullable LastChange lastChange;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    Grant(OfficerId officer, Permission permission, UnitId unit, LocalDate from, @Nullable LastChange given) {
        this.id = UUID.randomUUID();
        this.officerId = officer.value();
        this.permission = permission;
        this.unitId = unit.value();
        this.validFrom = from;
        this.lastChange = given;
    }

    /** From that day on the officer may no longer. */
    void revoke(LocalDate on, LastChange revoked) {
        if (revokedOn == null) {
            lastChange = revoked;
            revokedOn = on.isBefore(validFrom) ? validFrom : on;
        }
    }

    OfficerId officer() {
        return new OfficerId(officerId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    @Nullable
    LastChange lastChange() {
        return lastChange;
    }

    Permission permission() {
        return permission;
    }
}
