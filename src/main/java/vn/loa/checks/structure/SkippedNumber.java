package vn.loa.checks.structure;

import java.util.List;
import java.util.Objects;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Numbers and letters of a list follow each other without a gap. */
@About(id = "STR-02", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class SkippedNumber implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        Numbered.lists(plan).forEach(list -> among(list, findings));
    }

    /** Only the first gap is told: once it is closed, all that follows counts anew. */
    private static void among(List<Numbered> list, Findings findings) {
        for (int i = 1; i < list.size(); i++) {
            var before = list.get(i - 1);
            var part = list.get(i);
            // Behind a number that stands twice the next one only seems to be skipped.
            boolean twice = list.subList(0, i - 1).stream()
                    .anyMatch(earlier -> earlier.number().equals(before.number()));
            if (!twice
                    && part.ordinal().countsWith(before.ordinal())
                    && part.ordinal().value() > before.ordinal().value() + 1) {
                var next = Objects.requireNonNull(before.ordinal().next());
                findings.at(part.spot(), part.passage().at(), part.number(), before.number(), part.number(), next)
                        .saying(part.ordinal().style() == Ordinal.Style.LETTER ? "letter" : "number")
                        .repair(part.to(next))
                        .add();
                return;
            }
        }
    }
}
