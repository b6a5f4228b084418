package vn.loa.checks.bases;

import java.util.List;
import java.util.Locale;
import vn.loa.checks.About;
import vn.loa.checks.Citation;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument.Severity;

/** The kind of a document is the one whose letters are in its symbol. */
@About(id = "LEG-07", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục III")
final class KindAgainstSymbol implements Rule {

    /** What the National Assembly passes bears its letters only; the Party's rules share theirs with decisions. */
    private static final List<String> BY_BODY_ONLY = List.of("QH", "UBTVQH");

    private static final List<String> UNNAMED = List.of("Văn bản", "Quy định", "Quy chế", "Đề án", "Chiến lược");

    @Override
    public void check(Manuscript plan, Findings findings) {
        for (var citation : plan.citations()) {
            var number = citation.basis().number();
            if (number == null) {
                continue;
            }
            var meant = Citations.kindOf(number);
            if (meant != null && !agree(citation, number, meant)) {
                findings.at(
                                citation.passage(),
                                citation.words(),
                                citation.basis().kind(),
                                number,
                                meant)
                        .add();
            }
        }
    }

    private static boolean agree(Citation citation, String number, String meant) {
        var kind = citation.basis().kind().toLowerCase(Locale.ROOT);
        return UNNAMED.stream().anyMatch(citation.basis().kind()::equalsIgnoreCase)
                || BY_BODY_ONLY.stream().anyMatch(letters -> number.matches(".*/" + letters + "\\d*"))
                || kind.startsWith(meant.toLowerCase(Locale.ROOT))
                || kind.endsWith(meant.toLowerCase(Locale.ROOT));
    }
}
