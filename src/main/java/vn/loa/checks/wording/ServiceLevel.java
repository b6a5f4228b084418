package vn.loa.checks.wording;

import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Online services are complete or partial; levels 3 and 4 are of the past. */
@About(
        id = "TERM-01",
        severity = Severity.WARNING,
        source = "Nghị định 42/2022/NĐ-CP; Nghị định 224/2026/NĐ-CP, Điều 14, Điều 16")
final class ServiceLevel implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        Terms.of(plan, ServiceLevel::isMine).tell(plan, findings);
    }

    static boolean isMine(ChangedName name) {
        return name.oldName().startsWith("mức độ");
    }
}
