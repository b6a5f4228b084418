package vn.loa.checks.form;

import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Manuscript.Stage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** An issued plan has its number; a draft gets it when it is issued. */
@About(id = "FORM-02", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3")
final class MissingNumber implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (plan.document().header().number() == null && !Sheet.of(plan).isAttached()) {
            boolean draft = plan.stage() == Stage.DRAFT;
            findings.missing(Spot.header("number"), "Phần đầu")
                    .as(draft ? Severity.HINT : Severity.ERROR)
                    .saying(draft ? "draft" : "issued")
                    .add();
        }
    }
}
