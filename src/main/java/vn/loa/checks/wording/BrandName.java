package vn.loa.checks.wording;

import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** A product is written as its maker writes it. */
@About(id = "TERM-04", severity = Severity.HINT, source = "Tên sản phẩm theo nhà cung cấp")
final class BrandName implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        Terms.of(plan, BrandName::isMine).tell(plan, findings);
    }

    static boolean isMine(ChangedName name) {
        return name.oldName().equalsIgnoreCase(name.newName());
    }
}
