package vn.loa.checks.structure;

import java.util.List;
import java.util.stream.Collectors;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Below a numbered part stand letters: the decree knows no 2.1. */
@About(id = "STR-03", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class DecimalNumber implements Rule {

    private static final int SHOWN = 3;

    @Override
    public void check(Manuscript plan, Findings findings) {
        var decimals = Numbered.lists(plan).stream()
                .flatMap(List::stream)
                .filter(part -> part.ordinal().isDecimal())
                .toList();
        if (!decimals.isEmpty()) {
            var first = decimals.get(0);
            findings.at(first.spot(), first.passage().at(), first.number(), numbers(decimals))
                    .add();
        }
    }

    private static String numbers(List<Numbered> decimals) {
        var numbers = decimals.stream().limit(SHOWN).map(Numbered::number).collect(Collectors.joining(", "));
        return decimals.size() > SHOWN + 1
                ? numbers + ", …, " + decimals.get(decimals.size() - 1).number()
                : decimals.stream().map(Numbered::number).collect(Collectors.joining(", "));
    }
}
