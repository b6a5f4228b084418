package vn.loa.scoring.web;

import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.kernel.NotFound;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.domain.CriterionView;
import vn.loa.scoring.domain.CriterionWording;
import vn.loa.scoring.domain.InvalidScoring;
import vn.loa.web.ReadVersion;

/** A criterion as typed; points are read as people write them here: "0,5". */
@NullUnmarked
record CriterionForm(
        String parent,
        String code,
        String title,
        String points,
        String formula,
        String thresholds,
        String evidence,
        String note,
        String version) {

    static CriterionForm blank() {
        return new CriterionForm("", "", "", "", "", "", "", "", "0");
    }

    static CriterionForm of(CriterionView criterion) {
        var wording = criterion.wording();
        return new CriterionForm(
                wording.parent() == null ? "" : wording.parent().toString(),
                wording.code(),
                wording.title(),
                wording.points().toPlainString().replace('.', ','),
                words(wording.formula()),
                words(wording.thresholds()),
                words(wording.evidence()),
                words(wording.note()),
                String.valueOf(criterion.version()));
    }

    CriterionWording wording() {
        var typed = words(points).strip();
        if (!typed.matches("\\d{1,4}([.,]\\d{1,3})?")) {
            throw new InvalidScoring("points", "scoring.rejection.points");
        }
        return new CriterionWording(
                chosenParent(),
                words(code),
                words(title),
                new BigDecimal(typed.replace(',', '.')),
                formula,
                thresholds,
                evidence,
                note);
    }

    private CriterionId chosenParent() {
        try {
            return parent == null || parent.isBlank() ? null : CriterionId.valueOf(parent.strip());
        } catch (IllegalArgumentException noCriterion) {
            throw new NotFound();
        }
    }

    int readVersion() {
        return ReadVersion.of(version);
    }

    private static String words(String typed) {
        return typed == null ? "" : typed;
    }
}
