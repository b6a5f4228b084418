package vn.loa.checks.carrying;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.catalog.AreaName;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.Understanding;
import vn.loa.documents.Words;

/** The areas of the reform have the names of the programme in force. */
@About(id = "COV-02", severity = Severity.HINT, source = "Nghị quyết 76/NQ-CP ngày 15/7/2021")
final class OldAreaName implements Rule {

    /** Only where several areas stand together are they named as areas. */
    private static final int TOGETHER = 3;

    @Override
    public void check(Manuscript plan, Findings findings) {
        var old = plan.law().areaNames().stream()
                .filter(name -> name.to() != null && !name.holdsOn(plan.day()))
                .toList();
        if (old.isEmpty()) {
            return;
        }
        for (var line : plan.passages(Passage.Kind.LINE)) {
            tell(line, old, plan, findings);
        }
    }

    private static void tell(Passage line, List<AreaName> old, Manuscript plan, Findings findings) {
        var words = Words.of(line.text());
        for (var name : old) {
            var used = Stream.concat(Stream.of(name.label()), name.aliases().stream())
                    .filter(alias -> words.contains(Words.of(alias)))
                    .findFirst();
            var today = plan.law().areaNames().stream()
                    .filter(other -> other.area() == name.area() && other.holdsOn(plan.day()))
                    .findFirst();
            if (used.isPresent()
                    && today.isPresent()
                    && Understanding.areas(line.text()).size() >= TOGETHER
                    && !Words.of(today.get().label()).contains(Words.of(used.get()))) {
                findings.at(line, used.get(), used.get(), today.get().label()).add();
                return;
            }
        }
    }
}
