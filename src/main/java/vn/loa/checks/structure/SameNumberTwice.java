package vn.loa.checks.structure;

import java.util.HashSet;
import java.util.List;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanDocument.Severity;

/** No two parts beside each other have the same number. */
@About(id = "STR-01", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class SameNumberTwice implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        among(plan.document().sections(), findings);
        plan.document().everySection().forEach(section -> among(section.children(), findings));
    }

    private static void among(List<Section> siblings, Findings findings) {
        var seen = new HashSet<String>();
        for (var section : siblings) {
            var number = section.number();
            if (number != null && !seen.add(number)) {
                var spot = section.id() == null ? Spot.DOCUMENT : new Spot(section.id(), "number");
                findings.at(spot, number, number, number, section.title()).add();
            }
        }
    }
}
