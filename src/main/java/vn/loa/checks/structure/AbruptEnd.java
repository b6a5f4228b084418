package vn.loa.checks.structure;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Manuscript.Stage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** A plan ends with who gets it and who signs it. */
@About(
        id = "STR-10",
        severity = Severity.ERROR,
        source = "Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I, phần I, mục II.7, II.9")
final class AbruptEnd implements Rule {

    private static final Pattern SIGNED = Pattern.compile(".*(?:TM|KT|TL|TUQ)\\. ?\\p{Lu}{2}.*|\\(?[Đđ]ã ký.*");
    private static final Pattern SENT =
            Pattern.compile("(?:.*\\s)?nơi nhận.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Manuscript plan, Findings findings) {
        var document = plan.document();
        var header = document.header();
        boolean signed = header.signerPosition() != null
                || header.signerName() != null
                || header.signingAuthority() != null
                || says(plan, SIGNED);
        boolean sent = !document.recipients().isEmpty() || says(plan, SENT);
        if (signed && sent || Sheet.of(plan).isAttached()) {
            return;
        }
        if (!signed && !sent) {
            boolean closed = !document.closing().isEmpty();
            findings.missing(Spot.DOCUMENT, "Phần cuối")
                    .saying(closed ? "tail" : "all")
                    .add();
        } else if (plan.isRead() || plan.stage() == Stage.ISSUED) {
            findings.missing(Spot.DOCUMENT, sent ? "Phần ký" : "Nơi nhận")
                    .saying(sent ? "signature" : "recipients")
                    .add();
        }
    }

    /** Columns that became rows of a table were not understood, but are there. */
    private static boolean says(Manuscript plan, Pattern words) {
        return plan.original().stream().anyMatch(text -> words.matcher(text).matches());
    }
}
