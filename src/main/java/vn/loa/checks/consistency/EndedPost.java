package vn.loa.checks.consistency;

import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.ChangedNames;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** A post of the commune that has ended gets no tasks. */
@About(id = "LEVEL-05", severity = Severity.WARNING, source = "Nghị định 150/2025/NĐ-CP; danh mục tên gọi đã đổi")
final class EndedPost implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        OldNames.tell(plan, ChangedNames.on(plan.day(), plan.law(), ChangedName.Kind.POST), findings);
    }
}
