package vn.loa.checks.bases;

import vn.loa.checks.About;
import vn.loa.checks.DayText;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** What a plan cites was there before the plan. */
@About(id = "LEG-04", severity = Severity.ERROR, source = "Thông lệ hành chính: chỉ căn cứ văn bản đã ban hành")
final class BasisAfterPlan implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        var own = plan.document().header().date();
        var day = own == null ? plan.day() : own;
        for (var citation : plan.citations()) {
            var date = citation.basis().date();
            if (date != null && date.isAfter(day)) {
                findings.at(citation.passage(), citation.words(), citation.name(), DayText.of(date), DayText.of(day))
                        .saying(own == null ? "today" : "own")
                        .add();
            }
        }
    }
}
