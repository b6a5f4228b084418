package vn.loa.checks.structure;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Between two sentences stands a blank, or the second begins a line of its own. */
@About(id = "STR-07", severity = Severity.WARNING, source = "Quy tắc chính tả tiếng Việt")
final class RunOnSentence implements Rule {

    /** Words of four letters and more before the dot: "Tp.Vinh", "Ths.Nam" are abbreviations, "v.v." has no capital. */
    private static final Pattern RUN_ON = Pattern.compile(
            "(?<![\\p{L}\\d/@.])((?:\\p{Ll}[\\p{Ll}]*|\\p{Lu}\\p{Ll}{3,}|\\d+%?)\\.)(\\p{Lu}\\p{Ll}*)(?![\\p{L}.]*\\.\\p{Ll})");

    @Override
    public void check(Manuscript plan, Findings findings) {
        for (var passage : plan.passages()) {
            if (passage.kind() != Passage.Kind.RECIPIENT) {
                check(passage, findings);
            }
        }
    }

    private static void check(Passage passage, Findings findings) {
        var text = passage.text();
        var runOn = RUN_ON.matcher(text);
        while (runOn.find()) {
            findings.at(passage, runOn.group())
                    .repair(passage.to(text.substring(0, runOn.end(1)) + " " + text.substring(runOn.end(1))))
                    .add();
        }
    }
}
