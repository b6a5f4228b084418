package vn.loa.checks.bases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.checks.About;
import vn.loa.checks.Citation;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Spoken;
import vn.loa.documents.PlanDocument.Severity;

/** The body that is named as the issuer is the one whose letters are in the symbol. */
@About(id = "LEG-06", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3")
final class IssuerAgainstSymbol implements Rule {

    private static final Pattern LETTERS = Pattern.compile("[-/](\\p{Lu}\\p{L}*?)\\d*$");
    /** Several bodies issued it together. */
    private static final Pattern TOGETHER = Pattern.compile("[^-]*-[^-]*-.*");

    private static final Pattern HEAD = Pattern.compile("^(?:Bộ trưởng|Chánh|Giám đốc)\\s+");
    private static final Pattern CHAIR =
            Pattern.compile("^(?:Phó )?Chủ tịch\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of these the chairman alone may be the issuer though the symbol names the committee. */
    private static final List<String> ALSO_OF_THE_CHAIR = List.of("Quyết định", "Chỉ thị", "Công điện", "Giấy mời");

    @Override
    public void check(Manuscript plan, Findings findings) {
        for (var citation : plan.citations()) {
            var issuer = citation.basis().issuer();
            var number = citation.basis().number();
            // An issuer that isn't in the text was told by the letters.
            if (issuer == null || number == null || !citation.words().contains(issuer)) {
                continue;
            }
            var letters = LETTERS.matcher(number);
            if (letters.find() && !TOGETHER.matcher(number).matches()) {
                compare(citation, letters.group(1), issuer, plan, findings);
            }
        }
    }

    private static void compare(Citation citation, String letters, String issuer, Manuscript plan, Findings findings) {
        if ("UBND".equals(letters)) {
            committee(citation, issuer, findings);
            return;
        }
        var known = issuers(letters, plan);
        var said = HEAD.matcher(issuer).replaceFirst("");
        if (!known.isEmpty() && known.stream().noneMatch(one -> begin(one).equals(begin(said)))) {
            findings.at(citation.passage(), citation.words(), issuer, letters, String.join(", ", known))
                    .add();
        }
    }

    /** Two words tell one body from another; what is misspelt behind them is another rule's affair. */
    private static String begin(String body) {
        return Stream.of(body.toLowerCase(Locale.ROOT).split("\\s+")).limit(2).collect(Collectors.joining(" "));
    }

    private static void committee(Citation citation, String issuer, Findings findings) {
        boolean chair = CHAIR.matcher(issuer).find()
                && ALSO_OF_THE_CHAIR.stream().noneMatch(citation.basis().kind()::startsWith);
        if (chair) {
            findings.at(citation.passage(), citation.words(), issuer)
                    .saying("chair")
                    .add();
        } else if (!Spoken.of(issuer).has("Ủy ban nhân dân")) {
            findings.at(citation.passage(), citation.words(), issuer, "UBND", "Ủy ban nhân dân")
                    .add();
        }
    }

    /** Who, in the registry of documents, issues with these letters. */
    private static Set<String> issuers(String letters, Manuscript plan) {
        return plan.law().documents().stream()
                .filter(document -> document.issuer() != null)
                .filter(document -> {
                    var own = LETTERS.matcher(document.number());
                    return own.find() && own.group(1).equals(letters);
                })
                .map(document -> String.valueOf(document.issuer()))
                .collect(Collectors.toSet());
    }
}
