package vn.loa.checks.bases;

import vn.loa.checks.About;
import vn.loa.checks.Citation;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.YearlyDocument;
import vn.loa.documents.PlanDocument.Severity;

/** A yearly plan or programme that is cited is one for this plan's year. */
@About(id = "LEG-03", severity = Severity.WARNING, source = "Thông lệ hành chính: kế hoạch năm chỉ dùng cho năm đó")
final class PlanOfAnotherYear implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        var year = plan.document().header().year();
        if (year == null) {
            return;
        }
        for (var citation : plan.citations()) {
            var other = citation.isBasis() ? YearlyDocument.yearOf(citation) : 0;
            if (other > 0 && other < year && !hasEnded(citation, plan)) {
                findings.at(citation.passage(), citation.words(), String.valueOf(other), String.valueOf(year))
                        .add();
            }
        }
    }

    /** That is what another rule tells. */
    private static boolean hasEnded(Citation citation, Manuscript plan) {
        return plan.law()
                .document(citation.basis())
                .filter(document -> !document.holdsOn(plan.day()))
                .isPresent();
    }
}
