package vn.loa.checks.bases;

import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Citation;
import vn.loa.checks.DayText;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** One document is cited with one number and one date. */
@About(id = "LEG-14", severity = Severity.HINT, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class CitedTwoWays implements Rule {

    private static final Pattern WITH_YEAR = Pattern.compile("\\d+/\\d{4}/.*");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var first = new HashMap<String, Citation>();
        for (var citation : plan.citations()) {
            var number = citation.basis().number();
            if (number == null) {
                continue;
            }
            var earlier = first.putIfAbsent(key(citation), citation);
            if (earlier != null) {
                compare(earlier, citation, findings);
            }
        }
    }

    private static void compare(Citation earlier, Citation citation, Findings findings) {
        var one = earlier.basis().date();
        var other = citation.basis().date();
        if (one != null && other != null && !one.equals(other)) {
            findings.at(citation.passage(), citation.words(), citation.name(), DayText.of(one), DayText.of(other))
                    .saying("dates")
                    .add();
        } else if (!Objects.equals(earlier.basis().number(), citation.basis().number())) {
            findings.at(
                            citation.passage(),
                            citation.words(),
                            String.valueOf(earlier.basis().number()),
                            String.valueOf(citation.basis().number()))
                    .add();
        }
    }

    /** A number without a year in it is given out anew each year, and by each body. */
    private static String key(Citation citation) {
        var basis = citation.basis();
        var number = String.valueOf(basis.number()).toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
        return WITH_YEAR.matcher(number).matches()
                ? number
                : number + "|" + basis.issuer() + "|"
                        + (basis.date() == null ? "" : basis.date().getYear());
    }
}
