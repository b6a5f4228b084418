package vn.loa.scoring.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.LastChange;
import vn.loa.organization.OfficerId;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.FrameworkId;
import vn.loa.scoring.formula.PointRule;

/** A criterion of a framework: how many points there are, and what gives them. */
@Entity
class Criterion {

    @Id
    private UUID id;

    private UUID frameworkId;
    private @Nullable UUID parentId;
    private int position;
    private String code;
    private String title;
    private BigDecimal points;
    private @Nullable String formula;
    private @Nullable String thresholds;
    private @Nullable String evidence;
    private @Nullable String note;

    @Embedded
    private @Nullable LastChange lastChange;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Criterion() {}

    @SuppressWarnings("NullAway.Init")
    Criterion(FrameworkId framework, int position, CriterionWording wording) {
        id = UUID.randomUUID();
        frameworkId = framework.value();
        this.position = position;
        revise(wording);
    }

    void revise(CriterionWording wording) {
        if (wording.formula() != null) {
            PointRule.read(wording.formula(), wording.thresholds(), wording.points());
        } else if (wording.thresholds() != null) {
            throw new InvalidScoring("formula", "scoring.rejection.formulaMissing");
        }
        parentId = wording.parent() == null ? null : wording.parent().value();
        code = wording.code();
        title = wording.title();
        points = wording.points();
        formula = wording.formula();
        thresholds = wording.thresholds();
        evidence = wording.evidence();
        note = wording.note();
    }

    UUID key() {
        return id;
    }

    CriterionId id() {
        return new CriterionId(id);
    }

    FrameworkId framework() {
        return new FrameworkId(frameworkId);
    }

    @Nullable
    UUID parent() {
        return parentId;
    }

    String code() {
        return code;
    }

    BigDecimal points() {
        return points;
    }

    boolean hasFormula() {
        return formula != null;
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
