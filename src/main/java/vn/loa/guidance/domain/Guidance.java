package vn.loa.guidance.domain;

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
import vn.loa.guidance.GuidanceId;
import vn.loa.organization.LastChange;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/**
 * What a unit asks of the plans of the communes below it for a year. Once published it is only added to, bit by bit
 * withdrawn, or ended, since communes have begun to answer it.
 */
@Entity
class Guidance {

    @Id
    private UUID id;

    private UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    private GuidanceStatus status;

    private String title;
    private @Nullable UUID planId;
    private @Nullable String number;
    private @Nullable LocalDate date;
    private @Nullable LocalDate issueBy;
    private @Nullable String note;
    private UUID createdById;
    private Instant createdAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @Embedded
    private @Nullable LastChange lastChange;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Guidance() {}

    @SuppressWarnings("NullAway.Init")
    Guidance(UnitId unit, int year, @Nullable PlanId plan, GuidanceWording wording, OfficerId by, Instant at) {
        id = UUID.randomUUID();
        unitId = unit.value();
        this.year = year;
        status = GuidanceStatus.DRAFT;
        planId = plan == null ? null : plan.value();
        createdById = by.value();
        createdAt = at;
        revise(wording);
    }

    /** Of a published one only the day by which plans are issued, and the note, can be changed. */
    void revise(GuidanceWording wording) {
        requireOpen();
        if (status == GuidanceStatus.DRAFT) {
            title = wording.title();
            number = wording.number();
            date = wording.date();
        }
        issueBy = wording.issueBy();
        note = wording.note();
    }

    void publish(int requirements, Instant at) {
        requireDraft();
        if (requirements == 0) {
            throw new GuidanceConflict("guidance.rejection.nothingRequired");
        }
        status = GuidanceStatus.PUBLISHED;
        publishedAt = at;
    }

    /** Makes a draft of it again, as long as no plan follows it. */
    void takeBack(int plans) {
        requirePublished();
        if (plans > 0) {
            throw new GuidanceConflict("guidance.rejection.followed", plans);
        }
        status = GuidanceStatus.DRAFT;
        publishedAt = null;
    }

    void end(@Nullable String reason, Instant at) {
        requireOpen();
        if (reason == null) {
            throw new InvalidGuidance("reason", "guidance.rejection.reasonMissing");
        }
        status = GuidanceStatus.ENDED;
        endedAt = at;
        endReason = reason;
    }

    void requireDraft() {
        if (status != GuidanceStatus.DRAFT) {
            throw new GuidanceConflict("guidance.rejection.published");
        }
    }

    void requirePublished() {
        if (status != GuidanceStatus.PUBLISHED) {
            throw new GuidanceConflict("guidance.rejection.notPublished");
        }
    }

    void requireOpen() {
        if (status == GuidanceStatus.ENDED) {
            throw new GuidanceConflict("guidance.rejection.ended");
        }
    }

    GuidanceId id() {
        return new GuidanceId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    int year() {
        return year;
    }

    boolean isDraft() {
        return status == GuidanceStatus.DRAFT;
    }

    @Nullable
    PlanId plan() {
        return planId == null ? null : new PlanId(planId);
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
