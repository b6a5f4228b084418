package vn.loa.checks.form;

import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** A plan says who issues it. */
@About(id = "FORM-01", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2")
final class MissingIssuer implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (plan.document().header().issuer() == null) {
            findings.missing(Spot.header("issuer"), "Phần đầu").add();
        }
    }
}
