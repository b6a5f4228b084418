package vn.loa.checks.wording;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Marks stand behind their word, with a blank after them, and once. */
@About(id = "SPELL-03", severity = Severity.HINT, source = "Thông lệ trình bày văn bản")
final class Punctuation implements Rule {

    private static final Pattern BLANK_BEFORE = Pattern.compile("(?<=[\\p{L}\\d)”]) +(?=[,;:])");
    private static final Pattern NO_BLANK_AFTER = Pattern.compile("(?<=\\p{L})([,;])(?=\\p{L})");
    private static final Pattern TWO_DOTS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");
    private static final Pattern TWO_MARKS = Pattern.compile("([,;:])\\1");
    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|@");
    private static final int AROUND = 12;

    @Override
    public void check(Manuscript plan, Findings findings) {
        for (var passage : plan.passages()) {
            if (isSuspect(passage.text()) && !ADDRESS.matcher(passage.text()).find()) {
                tell(passage, put(passage.text()), findings);
            }
        }
    }

    private static void tell(Passage passage, String right, Findings findings) {
        var text = passage.text();
        if (text.equals(right)) {
            return;
        }
        int at = 0;
        while (at < right.length() && text.charAt(at) == right.charAt(at)) {
            at++;
        }
        int start = text.lastIndexOf(' ', Math.max(0, at - 2)) + 1;
        int end = text.indexOf(' ', Math.min(text.length(), at + 2));
        var quote = text.substring(Math.max(start, at - AROUND), end < 0 ? text.length() : end);
        findings.at(passage, quote, quote).repair(passage.to(right)).add();
    }

    private static String put(String text) {
        var right = BLANK_BEFORE.matcher(text).replaceAll("");
        right = TWO_MARKS.matcher(right).replaceAll("$1");
        right = TWO_DOTS.matcher(right).replaceAll(text.contains("..,") ? "…" : ".");
        return NO_BLANK_AFTER.matcher(right).replaceAll("$1 ");
    }

    /** A quick look that spares nearly every text the patterns. */
    private static boolean isSuspect(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char each = text.charAt(i);
            boolean mark = each == ',' || each == ';' || each == ':';
            boolean joined = (before == ',' || before == ';') && Character.isLetter(each);
            if (joined || mark && (before == ' ' || before == each) || before == '.' && each == '.') {
                return true;
            }
        }
        return false;
    }
}
