package vn.loa.checks.consistency;

import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.ChangedNames;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** A body that has ended gets neither tasks nor the plan. */
@About(
        id = "LEVEL-04",
        severity = Severity.ERROR,
        source = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15; danh mục tên gọi đã đổi")
final class EndedBody implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        OldNames.tell(plan, ChangedNames.on(plan.day(), plan.law(), ChangedName.Kind.BODY), findings);
    }
}
