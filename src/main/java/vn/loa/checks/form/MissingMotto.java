package vn.loa.checks.form;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** A plan of a state body bears the nation's name and its motto. */
@About(id = "FORM-05", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.1")
final class MissingMotto implements Rule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NATION = Pattern.compile("C[ỘO]NG\\s+(?:HÒA|HOÀ|HOA)\\s+XÃ\\s+HỘI", FLAGS);
    private static final Pattern MOTTO =
            Pattern.compile("Độc\\s+lập\\s*\\P{L}*\\s*Tự\\s+do\\s*\\P{L}*\\s*Hạnh\\s+phúc", FLAGS);

    private static final int TOP = 40;

    @Override
    public void check(Manuscript plan, Findings findings) {
        var sheet = Sheet.of(plan);
        if (!plan.isRead() || sheet.isAttached() || !sheet.isOfState()) {
            return;
        }
        var top = top(sheet);
        boolean nation = NATION.matcher(top).find();
        boolean motto = MOTTO.matcher(top).find();
        if (!nation || !motto) {
            findings.missing(Spot.DOCUMENT, "Phần đầu")
                    .saying(nation ? "motto" : motto ? "nation" : "both")
                    .add();
        }
    }

    /** In two columns a line may be broken, or stand behind the title. */
    private static String top(Sheet sheet) {
        return sheet.paragraphs().stream().limit(TOP).map(Sheet.Paragraph::text).collect(Collectors.joining(" "));
    }
}
