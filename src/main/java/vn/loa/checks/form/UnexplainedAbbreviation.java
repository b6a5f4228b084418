package vn.loa.checks.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Passage.Kind;
import vn.loa.checks.Repair;
import vn.loa.checks.Rule;
import vn.loa.documents.Abbreviations;
import vn.loa.documents.PlanDocument.Severity;

/** An abbreviation is spelt out where it is used first; one that is used once is not needed. */
@About(id = "FORM-18", severity = Severity.WARNING, source = "Thông lệ soạn thảo văn bản hành chính")
final class UnexplainedAbbreviation implements Rule {

    private static final Map<String, String> KNOWN = Abbreviations.toExplain();
    private static final Pattern ANY =
            Pattern.compile("(?<![\\p{L}\\d/&-])\\p{Lu}{2,}(?:[&-]\\p{Lu}+)*(?![\\p{L}\\d/&-])");

    /** Where an abbreviation stands first, how often it stands at all, and whether it is explained anywhere. */
    private static final class Use {
        final Passage passage;
        final int at;
        int times;
        boolean explainedFirst;
        boolean explained;

        Use(Passage passage, int at) {
            this.passage = passage;
            this.at = at;
        }
    }

    @Override
    public void check(Manuscript plan, Findings findings) {
        uses(plan).forEach((abbreviation, use) -> {
            if (!use.explainedFirst) {
                var expansion = KNOWN.getOrDefault(abbreviation, "");
                findings.at(use.passage, abbreviation, abbreviation, expansion)
                        .saying(use.explained ? "late" : use.times == 1 ? "once" : "never")
                        .repair(spelt(use, abbreviation, expansion))
                        .add();
            }
        });
    }

    private static Map<String, Use> uses(Manuscript plan) {
        var uses = new LinkedHashMap<String, Use>();
        for (var passage : plan.passages()) {
            if (passage.kind() == Kind.RECIPIENT || passage.kind() == Kind.SUBJECT || passage.kind() == Kind.HEADING) {
                continue;
            }
            var found = ANY.matcher(passage.text());
            while (found.find()) {
                if (!KNOWN.containsKey(found.group())) {
                    continue;
                }
                boolean explains = isExplained(passage.text(), found.start(), found.end());
                var use = uses.get(found.group());
                if (use == null) {
                    use = new Use(passage, found.start());
                    use.explainedFirst = explains;
                    uses.put(found.group(), use);
                }
                use.times++;
                use.explained |= explains;
            }
        }
        return uses;
    }

    /** "(CCHC)", "(sau đây viết tắt là CCHC)". */
    private static boolean isExplained(String text, int start, int end) {
        int open = text.lastIndexOf('(', start);
        if (open < 0 || text.indexOf(')', open) < end || text.indexOf(')', end) < 0) {
            return false;
        }
        var before = text.substring(open + 1, start).strip();
        var after = text.substring(end, text.indexOf(')', end)).strip();
        return after.isEmpty() && (before.isEmpty() || before.contains("tắt") || before.endsWith("là"));
    }

    private static Repair spelt(Use use, String abbreviation, String expansion) {
        var text = use.passage.text();
        var before = text.substring(0, use.at);
        boolean begins = before.isBlank() || before.strip().matches("(?s).*[.:!?]");
        var words = begins ? expansion.substring(0, 1).toUpperCase(Locale.ROOT) + expansion.substring(1) : expansion;
        var after = text.substring(use.at + abbreviation.length());
        return use.passage.to(before + words + (use.times == 1 ? "" : " (" + abbreviation + ")") + after);
    }
}
