package vn.loa.checks.bases;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.About;
import vn.loa.checks.Citation;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Repair;
import vn.loa.checks.Rule;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Severity;

/** A law is cited by its name; what the text has cited in full goes by kind and number afterwards. */
@About(id = "LEG-10", severity = Severity.HINT, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class LongCitation implements Rule {

    private static final Pattern LAW_NUMBER = Pattern.compile(
            "\\s+số\\s+\\d+/\\d{4}/(?:QH|UBTVQH|L-CTN|PL-)\\S*(?:\\s+ngày\\s+\\d[\\d/]*(?:\\s+tháng\\s+\\d+\\s+năm\\s+\\d{4})?)?(?:\\s+của\\s+Quốc hội)?");
    private static final Pattern DATE_AND_ISSUER = Pattern.compile(
            "\\s*,?\\s*ngày\\s+(?:\\d{1,2}\\s?/\\s?\\d{1,2}\\s?/\\s?\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})(?:\\s+của\\s+(?<issuer>.+))?");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var full = new ArrayList<LegalBasis>();
        for (var citation : plan.citations()) {
            if (citation.isLaw()) {
                law(citation, findings);
            } else if (!citation.isBasis() && isFull(citation.basis())) {
                if (full.stream().anyMatch(one -> Citations.isSame(one, citation.basis()))) {
                    findings.at(citation.passage(), citation.words(), citation.name())
                            .saying("again")
                            .repair(shortened(citation))
                            .add();
                }
                full.add(citation.basis());
            }
        }
    }

    private static boolean isFull(LegalBasis basis) {
        return basis.number() != null && basis.date() != null;
    }

    private static void law(Citation citation, Findings findings) {
        if (citation.basis().number() == null) {
            return;
        }
        var number = LAW_NUMBER.matcher(citation.words());
        boolean named =
                number.find() && number.start() > citation.basis().kind().length();
        findings.at(citation.passage(), citation.words())
                .saying("law")
                .repair(named ? citation.to(number.replaceFirst("")) : null)
                .add();
    }

    private static @Nullable Repair shortened(Citation citation) {
        var words = citation.words();
        var date = DATE_AND_ISSUER.matcher(words);
        var issuer = citation.basis().issuer();
        if (!date.find()) {
            return null;
        }
        int end = date.end();
        if (date.group("issuer") != null) {
            if (issuer == null || !date.group("issuer").startsWith(issuer)) {
                return null;
            }
            end = date.start("issuer") + issuer.length();
        }
        return citation.to(words.substring(0, date.start()) + words.substring(end));
    }
}
