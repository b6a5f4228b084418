package vn.loa.guidance.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.RequirementId;
import vn.loa.organization.LastChange;
import vn.loa.organization.OfficerId;

/** One thing that a guidance asks for. */
@Entity
class Requirement {

    @Id
    private UUID id;

    private UUID guidanceId;

    @Enumerated(EnumType.STRING)
    private RequirementKind kind;

    private int position;
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> areas;

    private @Nullable String product;
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private PlanPlace.@Nullable Kind source;

    private @Nullable UUID sourceId;
    private @Nullable LocalDate addedOn;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawalReason;

    @Embedded
    private @Nullable LastChange lastChange;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Requirement() {}

    @SuppressWarnings("NullAway.Init")
    Requirement(GuidanceId guidance, int position, RequirementWording wording, @Nullable PlanPlace stands) {
        id = UUID.randomUUID();
        guidanceId = guidance.value();
        this.position = position;
        source = stands == null ? null : stands.kind();
        sourceId = stands == null ? null : stands.id();
        revise(wording);
    }

    void revise(RequirementWording wording) {
        kind = wording.kind();
        text = wording.text();
        areas = wording.areas().stream().map(Area::name).toList();
        product = wording.product();
        due = wording.due();
    }

    /** Tells that it came later than the guidance it belongs to. */
    void addedOn(LocalDate day) {
        addedOn = day;
    }

    /** Asks for it no longer; what answered it stays known. */
    void withdraw(@Nullable String reason, LocalDate day) {
        if (reason == null) {
            throw new InvalidGuidance("reason", "guidance.rejection.reasonMissing");
        }
        if (withdrawnOn == null) {
            withdrawnOn = day;
            withdrawalReason = reason;
        }
    }

    RequirementId id() {
        return new RequirementId(id);
    }

    GuidanceId guidance() {
        return new GuidanceId(guidanceId);
    }

    @Nullable
    PlanPlace source() {
        return source == null || sourceId == null ? null : new PlanPlace(source, sourceId);
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
