package vn.loa.checks.wording;

import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** An index is called by its whole name. */
@About(id = "TERM-06", severity = Severity.HINT, source = "Tên chỉ số theo cơ quan công bố")
final class IndexName implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        Terms.of(plan, IndexName::isMine).tell(plan, findings);
    }

    static boolean isMine(ChangedName name) {
        return name.oldName().endsWith(")");
    }
}
