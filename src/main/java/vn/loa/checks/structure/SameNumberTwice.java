package vn.loa.checks.structure;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** No two parts beside each other have the same number. */
@About(id = "STR-01", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class SameNumberTwice implements Rule {

    private static final int QUOTED = 60;

    @Override
    public void check(Manuscript plan, Findings findings) {
        Numbered.lists(plan).forEach(list -> among(list, findings));
    }

    private static void among(List<Numbered> list, Findings findings) {
        var seen = new HashMap<String, Numbered>();
        for (var part : list) {
            // A list that begins again has a heading above it that was not seen.
            if (seen.putIfAbsent(part.number(), part) != null && !part.ordinal().isFirst()) {
                var free = free(part, list);
                findings.at(part.spot(), part.passage().at(), part.number(), part.number(), words(part))
                        .repair(free == null ? null : part.to(free))
                        .add();
            }
        }
    }

    /** The number that would follow, if no other part has it. */
    private static @Nullable String free(Numbered part, List<Numbered> list) {
        var numbers = list.stream().map(Numbered::number).collect(Collectors.toSet());
        var next = part.ordinal().next();
        return next == null || numbers.contains(next) ? null : next;
    }

    private static String words(Numbered part) {
        var text = part.passage().text();
        return text.length() > QUOTED ? text.substring(0, text.lastIndexOf(' ', QUOTED)) + "…" : text;
    }
}
