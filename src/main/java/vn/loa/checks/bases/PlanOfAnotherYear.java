package vn.loa.checks.bases;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Citation;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** A yearly plan or programme that is cited is one for this plan's year. */
@About(id = "LEG-03", severity = Severity.WARNING, source = "Thông lệ hành chính: kế hoạch năm chỉ dùng cho năm đó")
final class PlanOfAnotherYear implements Rule {

    private static final List<String> YEARLY = List.of("Kế hoạch", "Quyết định", "Chương trình");
    private static final Pattern YEAR = Pattern.compile("năm\\s+(20\\d{2})");
    private static final Pattern PERIOD = Pattern.compile("20\\d{2}\\s*[-–—]\\s*20\\d{2}|giai đoạn|đến năm|tầm nhìn");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var year = plan.document().header().year();
        if (year == null) {
            return;
        }
        for (var citation : plan.citations()) {
            var other = citation.isBasis() ? yearOf(citation) : 0;
            if (other > 0 && other < year && !hasEnded(citation, plan)) {
                findings.at(citation.passage(), citation.words(), String.valueOf(other), String.valueOf(year))
                        .add();
            }
        }
    }

    /** That is what another rule tells. */
    private static boolean hasEnded(Citation citation, Manuscript plan) {
        return plan.law()
                .document(citation.basis())
                .filter(document -> !document.holdsOn(plan.day()))
                .isPresent();
    }

    /** The one year that it is for; 0 if it is for none or more. */
    private static int yearOf(Citation citation) {
        var subject = citation.basis().subject();
        if (subject == null || YEARLY.stream().noneMatch(citation.basis().kind()::startsWith)) {
            return 0;
        }
        var years = YEAR.matcher(subject)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return years.size() == 1 && !PERIOD.matcher(subject).find() ? Integer.parseInt(years.get(0)) : 0;
    }
}
