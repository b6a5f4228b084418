package vn.loa.checks.form;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** Number and symbol stand together without blanks, in the order of those who issued them. */
@About(id = "FORM-06", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3")
final class MalformedNumber implements Rule {

    private static final Pattern COLON = Pattern.compile("(?<=\\p{Ll}\\s)số\\s*:\\s*(?=\\d{1,5}[a-z]?\\s*[/-])");
    private static final Pattern NO_COLON = Pattern.compile("(?:.*\\s)?Số\\s+");
    private static final Pattern OWN = Pattern.compile("\\d{1,5}[a-z]?[/-][\\p{L}\\d]+(?:[-/&.][\\p{L}\\d]+)*");

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (plan.isRead()) {
            Sheet.of(plan).letterhead().forEach(paragraph -> letterhead(paragraph, findings));
        } else {
            own(plan, findings);
        }
        for (var passage : plan.passages()) {
            if (passage.text().indexOf('/') >= 0) {
                symbols(passage, findings);
                colon(passage, findings);
            }
        }
    }

    private static void letterhead(Sheet.Paragraph paragraph, Findings findings) {
        for (var symbol : Symbol.in(paragraph.text())) {
            if (symbol.written().indexOf('/') < symbol.written().indexOf('-')
                    && NO_COLON.matcher(paragraph.text().substring(0, symbol.start()))
                            .matches()) {
                findings.at(paragraph.spot(), "Phần đầu", "Số " + symbol.written(), symbol.right())
                        .saying("noColon")
                        .add();
            }
            if (!symbol.isRight()) {
                findings.at(paragraph.spot(), "Phần đầu", symbol.written(), symbol.right())
                        .add();
            }
        }
    }

    private static void own(Manuscript plan, Findings findings) {
        var number = plan.document().header().number();
        if (number == null) {
            return;
        }
        var symbol = Symbol.of(number);
        if (symbol != null && !symbol.isRight()) {
            findings.at(Spot.header("number"), "Phần đầu", number, symbol.right())
                    .add();
        } else if (!OWN.matcher(number).matches()) {
            findings.at(Spot.header("number"), "Phần đầu", number).saying("own").add();
        }
    }

    private static void symbols(Passage passage, Findings findings) {
        for (var symbol : Symbol.in(passage.text())) {
            if (!symbol.isRight()) {
                var text = passage.text();
                findings.at(passage, symbol.written(), symbol.right())
                        .repair(passage.to(
                                text.substring(0, symbol.start()) + symbol.right() + text.substring(symbol.end())))
                        .add();
            }
        }
    }

    private static void colon(Passage passage, Findings findings) {
        var colon = COLON.matcher(passage.text());
        while (colon.find()) {
            var symbol = Symbol.in(passage.text().substring(colon.end()));
            var quote = symbol.isEmpty()
                    ? colon.group()
                    : colon.group() + symbol.get(0).written();
            findings.at(passage, quote)
                    .saying("colon")
                    .repair(passage.to(new StringBuilder(passage.text())
                            .replace(colon.start(), colon.end(), "số ")
                            .toString()))
                    .add();
        }
    }
}
