package vn.loa.checks.wording;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** A plan that is published gives no private telephone, e-mail or identity number; a hotline and an office's address are fine. */
@About(
        id = "PRIV-01",
        severity = Severity.WARNING,
        source = "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định 356/2025/NĐ-CP")
final class ToldOfPersons implements Rule {

    private static final Pattern MOBILE =
            Pattern.compile("(?<![\\d/.-])(?:\\+84|0)[ .]?[35789]\\d(?:[ .]?\\d){7}(?![\\d/-])");
    private static final Pattern IDENTITY = Pattern.compile(
            "(?iu)(?:căn cước(?: công dân)?|CCCD|CMND|chứng minh nhân dân|định danh cá nhân)[^\\d.;]{0,20}(\\d{9}|\\d{12})(?!\\d)");
    private static final Pattern MAIL =
            Pattern.compile("(?iu)[\\w.+-]+@(?:gmail|yahoo|outlook|hotmail|icloud|live)\\.[a-z.]+");
    private static final Pattern OFFICIAL = Pattern.compile(
            "(?iu)đường dây nóng|hotline|trực ban|trực tiếp dân|tổng đài|(?:phản ánh|kiến nghị|tiếp nhận)[^.;]*(?:qua|theo) số");

    private static final int FEWEST_DIGITS = 9;

    @Override
    public void check(Manuscript plan, Findings findings) {
        for (var passage : plan.passages()) {
            if (passage.text().indexOf('@') >= 0) {
                tell(passage, MAIL, "mail", findings);
            }
            if (passage.text().chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
                continue;
            }
            tell(passage, IDENTITY, "identity", findings);
            if (!OFFICIAL.matcher(passage.text()).find()) {
                tell(passage, MOBILE, "telephone", findings);
            }
        }
        for (var stamp : plan.document().signatures()) {
            if (stamp.email() != null) {
                findings.at(Spot.DOCUMENT, "Chữ ký số", stamp.email(), stamp.email(), stamp.signer())
                        .saying("stamp")
                        .add();
            }
        }
    }

    private static void tell(Passage passage, Pattern pattern, String variant, Findings findings) {
        var found = pattern.matcher(passage.text());
        while (found.find()) {
            findings.at(passage, found.group(), found.group()).saying(variant).add();
        }
    }
}
