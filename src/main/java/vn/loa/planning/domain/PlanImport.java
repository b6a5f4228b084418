package vn.loa.planning.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ImportId;
import vn.loa.planning.PlanId;

/** What was read of a file, and what its officer takes it for; its text goes once a draft was made of it. */
@Entity
class PlanImport {

    @Id
    private UUID id;

    private UUID officerId;
    private UUID unitId;
    private int year;
    private String fileName;
    private List<String> original;
    private String understanding;
    private Instant keptAt;
    private Instant revisedAt;
    private @Nullable UUID planId;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PlanImport() {}

    PlanImport(
            OfficerId officer,
            UnitId unit,
            int year,
            String fileName,
            List<String> original,
            Understanding understanding,
            Instant at) {
        id = UUID.randomUUID();
        officerId = officer.value();
        unitId = unit.value();
        this.year = year;
        this.fileName = fileName;
        this.original = original.stream().map(Wording::of).toList();
        this.understanding = understanding.json();
        keptAt = at;
        revisedAt = at;
    }

    ImportId id() {
        return new ImportId(id);
    }

    boolean belongsTo(OfficerId officer) {
        return officerId.equals(officer.value());
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    int year() {
        return year;
    }

    String fileName() {
        return fileName;
    }

    List<String> original() {
        return List.copyOf(original);
    }

    Understanding understanding() {
        return Understanding.of(understanding);
    }

    Instant keptAt() {
        return keptAt;
    }

    Instant revisedAt() {
        return revisedAt;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** The draft that was made of it; from then on nothing else is left of it. */
    @Nullable
    PlanId draft() {
        return planId == null ? null : new PlanId(planId);
    }

    void becameDraft(PlanId draft, Instant at) {
        planId = draft.value();
        original = List.of();
        understanding = "";
        revisedAt = at;
    }

    void revise(ImportRevision revision, Instant at) {
        understanding = understanding().with(revision, original).json();
        revisedAt = at;
    }
}
