package vn.loa.checks.wording;

import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** The one-stop office has the name it has today. */
@About(id = "TERM-03", severity = Severity.HINT, source = "Nghị định 118/2025/NĐ-CP")
final class OneStopName implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        Terms.of(plan, OneStopName::isMine).tell(plan, findings);
    }

    static boolean isMine(ChangedName name) {
        return name.oldName().startsWith("Bộ phận");
    }
}
