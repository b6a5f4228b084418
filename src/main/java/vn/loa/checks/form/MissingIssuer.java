package vn.loa.checks.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.Words;

/** A plan says who issues it, in its letterhead. */
@About(id = "FORM-01", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2")
final class MissingIssuer implements Rule {

    private static final Pattern COMMON = Pattern.compile(
            "CỘNG\\s+(?:HÒA|HOÀ)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA(?:\\s+VIỆT\\s+NAM)?|ĐẢNG CỘNG SẢN VIỆT NAM|Số\\s*:.*|ngày.*");
    private static final List<String> BODIES = List.of(" ủy ban nhân dân ", " ubnd ", " sở ", " phòng ", " trung tâm ");
    private static final Pattern NO_BODY = Pattern.compile("(?:DỰ THẢO|HỎA TỐC|KHẨN|THƯỢNG KHẨN|MẬT|BẢN SAO).*");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var issuer = plan.document().header().issuer();
        if (issuer == null) {
            findings.missing(Spot.header("issuer"), "Phần đầu").add();
        } else if (plan.isRead() && !isInLetterhead(Sheet.of(plan))) {
            findings.missing(Spot.header("issuer"), "Phần đầu", issuer)
                    .saying("textOnly")
                    .add();
        }
    }

    private static boolean isBody(String text) {
        return Words.begin(Words.of(text), BODIES)
                || Words.isCapital(text.split("\\p{Lu}\\p{Ll}", 2)[0])
                        && !NO_BODY.matcher(text).matches();
    }

    private static boolean isInLetterhead(Sheet sheet) {
        return sheet.letterhead().stream()
                .map(paragraph ->
                        COMMON.matcher(paragraph.text()).replaceAll(" ").strip())
                .anyMatch(text -> Words.count(text) > 1 && isBody(text));
    }
}
