package vn.loa.catalog.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.LastChange;
import vn.loa.organization.OfficerId;

/** Something that stands in a registry for a time: it is ended, never deleted, for plans of earlier years still use it. */
@MappedSuperclass
public abstract class RegistryEntry {

    @Id
    private UUID id;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String note;

    @Embedded
    private @Nullable LastChange lastChange;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RegistryEntry() {}

    protected RegistryEntry(UUID id) {
        this.id = id;
    }

    /** From this day on it no longer holds. */
    public void end(LocalDate day) {
        validTo = new Validity(validFrom, day).to();
    }

    protected final void hold(Validity validity, @Nullable String remark) {
        validFrom = validity.from();
        validTo = validity.to();
        note = remark;
    }

    public UUID id() {
        return id;
    }

    public Validity validity() {
        return new Validity(validFrom, validTo);
    }

    public @Nullable String note() {
        return note;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    void changedBy(OfficerId officer, Instant at) {
        lastChange = new LastChange(officer, at);
    }

    @Nullable
    LastChange lastChange() {
        return lastChange;
    }
}
