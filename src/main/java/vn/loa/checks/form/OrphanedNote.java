package vn.loa.checks.form;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.documents.PlanDocument.Severity;

/** What a recipient is to do with the plan stands beside his name. */
@About(id = "FORM-12", severity = Severity.HINT, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9")
final class OrphanedNote implements Rule {

    private static final Pattern NOTE = Pattern.compile(
            "\\(\\s*(?:để\\s)?\\s*(?:b/c|t/h|p/h|c/đ|báo cáo|thực hiện|phối hợp|biết|chỉ đạo|theo dõi|giám sát)[^()]{0,25}\\)\\s*[;.]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (!plan.isRead()) {
            return;
        }
        var closed = true;
        for (var paragraph : Sheet.of(plan).tail()) {
            var text = paragraph.text();
            if (closed && NOTE.matcher(text).matches()) {
                findings.at(paragraph.spot(), "Nơi nhận", text).add();
            }
            closed = !text.startsWith("-") || text.endsWith(";") || text.endsWith(".");
        }
    }
}
