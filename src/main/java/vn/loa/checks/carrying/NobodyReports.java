package vn.loa.checks.carrying;

import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;

/** Somebody reports on how the plan is carried out. */
@About(id = "REP-01", severity = Severity.ERROR, source = "Nghị định 09/2019/NĐ-CP")
final class NobodyReports implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (plan.has(SectionRole.ASSIGNMENT)
                && !plan.has(SectionRole.REPORTING)
                && Reports.duties(plan).isEmpty()) {
            findings.missing().add();
        }
    }
}
