package vn.loa.checks.wording;

import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Online services are reached through the national portal. */
@About(id = "TERM-05", severity = Severity.WARNING, source = "Nghị định 118/2025/NĐ-CP")
final class OldPortal implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        Terms.of(plan, OldPortal::isMine).tell(plan, findings);
    }

    static boolean isMine(ChangedName name) {
        return name.oldName().startsWith("Cổng");
    }
}
