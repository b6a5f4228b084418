package vn.loa.checks.consistency;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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
import vn.loa.documents.SectionRole;

/** A plan holds for its issuer's area, not for that of the level above. */
@About(
        id = "LEVEL-01",
        severity = Severity.ERROR,
        source = "Thông lệ hành chính: kế hoạch có hiệu lực trong địa bàn của cơ quan ban hành")
final class AreaOfAnotherLevel implements Rule {

    private static final Pattern AREA = Pattern.compile(
            "trên địa bàn (?:toàn )?(huyện|quận|thị xã|thành phố|tỉnh)(?!\\p{L})(\\s+(?-i:\\p{Lu}))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Here the plan says for whom it is. */
    private static final List<Passage.Kind> OF_THE_PLAN =
            List.of(Passage.Kind.SUBJECT, Passage.Kind.PREAMBLE, Passage.Kind.CLOSING);

    private static final List<String> NO_LONGER_OR_NOT_ABOVE = List.of("huyện", "quận", "thị xã");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var issuer = Issuer.of(plan).orElse(null);
        if (issuer == null || issuer.level().compareTo(Level.DISTRICT) > 0) {
            return;
        }
        for (var passage : plan.passages()) {
            if (!passage.text().contains("địa bàn")) {
                continue;
            }
            var area = AREA.matcher(passage.text());
            while (area.find()) {
                var kind = area.group(1).toLowerCase(Locale.ROOT);
                if (issuer.isBelow(kind) && speaksOfItself(passage, kind) && !isCited(passage, area, plan)) {
                    tell(passage, area, issuer, findings);
                }
            }
        }
    }

    /** Elsewhere the area of the level above may well be meant. */
    private static boolean speaksOfItself(Passage passage, String kind) {
        return OF_THE_PLAN.contains(passage.kind())
                || passage.kind() == Passage.Kind.LINE
                        && (passage.role() == SectionRole.AUDIENCE
                                || passage.role() == SectionRole.ASSIGNMENT && NO_LONGER_OR_NOT_ABOVE.contains(kind));
    }

    private static boolean isCited(Passage passage, Matcher area, Manuscript plan) {
        var span = new Span(area.start(), area.end());
        return plan.citations().stream()
                .anyMatch(citation ->
                        citation.passage() == passage && citation.span().overlaps(span));
    }

    private static void tell(Passage passage, Matcher area, Issuer issuer, Findings findings) {
        boolean named = area.group(2) != null;
        var kind = new Span(area.start(1), area.end(1));
        boolean turned = !named && !issuer.kind().isEmpty();
        findings.at(passage, area.group().strip(), area.group(1), issuer.kind())
                .repair(turned ? passage.to(kind.replaced(passage.text(), issuer.kind())) : null)
                .add();
    }
}
