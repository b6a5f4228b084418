package vn.loa.checks.wording;

import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Terms are those of the law of the day: every term of the registry that no other rule is about. */
@About(id = "TERM-02", severity = Severity.WARNING, source = "Danh mục tên gọi đã thay đổi")
final class OldTerm implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        Terms.of(plan, OldTerm::isMine).tell(plan, findings);
    }

    static boolean isMine(ChangedName name) {
        return !ServiceLevel.isMine(name)
                && !OneStopName.isMine(name)
                && !BrandName.isMine(name)
                && !OldPortal.isMine(name)
                && !IndexName.isMine(name);
    }
}
