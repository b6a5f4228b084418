package vn.loa.checks.form;

import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** Above its subject a plan says that it is one. */
@About(id = "FORM-04", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5")
final class MissingKind implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (plan.isRead() && !Sheet.of(plan).isNamed()) {
            findings.missing(Spot.header("title"), "Tên loại, trích yếu").add();
        }
    }
}
