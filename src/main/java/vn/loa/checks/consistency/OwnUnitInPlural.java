package vn.loa.checks.consistency;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Issuer;
import vn.loa.checks.Level;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Span;
import vn.loa.documents.PlanDocument.Severity;

/** A commune speaks of itself as one; "các phường" is what the superior's plan says. */
@About(id = "LEVEL-03", severity = Severity.WARNING, source = "Thông lệ hành chính: kế hoạch của một xã nói về xã đó")
final class OwnUnitInPlural implements Rule {

    private static final Pattern PLURAL = Pattern.compile(
            "(?:của|tại|ở) (các (xã|phường|thị trấn|đặc khu))(?:,\\s*(?:xã|phường|thị trấn|đặc khu))*(?!\\p{L})"
                    + "(?!\\s*(?:bạn|khác|lân cận|giáp|tiếp giáp|trong|thuộc|trên|liền kề|đã|kết nghĩa|được))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Manuscript plan, Findings findings) {
        var issuer = Issuer.of(plan)
                .filter(one -> one.level() == Level.COMMUNE && !one.kind().isEmpty())
                .orElse(null);
        if (issuer == null) {
            return;
        }
        for (var passage : plan.passages()) {
            if (passage.isOperative()
                    && passage.kind() != Passage.Kind.SUBJECT
                    && passage.text().contains("các ")) {
                tell(passage, issuer, findings);
            }
        }
    }

    private static void tell(Passage passage, Issuer issuer, Findings findings) {
        var plural = PLURAL.matcher(passage.text());
        while (plural.find()) {
            boolean only =
                    plural.group(2).toLowerCase(Locale.ROOT).equals(issuer.kind()) && plural.end() == plural.end(2);
            var words = new Span(plural.start(1), plural.end());
            findings.at(passage, plural.group(), issuer.kind())
                    .repair(only ? passage.to(words.replaced(passage.text(), issuer.kind())) : null)
                    .add();
        }
    }
}
