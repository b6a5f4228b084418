package vn.loa.scoring.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.LastChange;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.scoring.FrameworkId;

/** By what plans are scored, in one version. Once published only the day on which it ends is changed. */
@Entity
@Table(name = "scoring_framework")
class Framework {

    @Id
    private UUID id;

    private UUID seriesId;
    private int number;
    private @Nullable UUID unitId;
    private String title;
    private @Nullable String source;
    private @Nullable String note;
    private int decimals;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Instant publishedAt;

    @Embedded
    private @Nullable LastChange lastChange;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Framework() {}

    @SuppressWarnings("NullAway.Init")
    Framework(@Nullable UnitId unit, FrameworkWording wording) {
        id = UUID.randomUUID();
        seriesId = id;
        number = 1;
        unitId = unit == null ? null : unit.value();
        revise(wording);
    }

    /** The next version, to be changed before it is published. */
    Framework next(LocalDate from) {
        if (publishedAt == null) {
            throw new ScoringConflict("scoring.rejection.notPublished");
        }
        var unit = unitId == null ? null : new UnitId(unitId);
        var next = new Framework(unit, new FrameworkWording(title, source, note, decimals, from, null));
        next.seriesId = seriesId;
        next.number = number + 1;
        return next;
    }

    void revise(FrameworkWording wording) {
        validTo = wording.validTo();
        if (publishedAt == null) {
            title = wording.title();
            source = wording.source();
            note = wording.note();
            decimals = wording.decimals();
            validFrom = wording.validFrom();
        } else if (validTo != null && validTo.isBefore(validFrom)) {
            throw new InvalidScoring("validTo", "scoring.rejection.validTo");
        }
    }

    void publish(Instant at) {
        requireDraft();
        publishedAt = at;
    }

    void requireDraft() {
        if (publishedAt != null) {
            throw new ScoringConflict("scoring.rejection.published");
        }
    }

    FrameworkId id() {
        return new FrameworkId(id);
    }

    UUID series() {
        return seriesId;
    }

    int number() {
        return number;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    int version() {
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
