package vn.loa.checks.carrying;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;

/** A part of the plan says where the money comes from. */
@About(id = "BUD-01", severity = Severity.WARNING, source = "Luật Ngân sách nhà nước")
final class MoneyWithoutSource implements Rule {

    private static final Pattern SOURCE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ngân sách|dự toán|nguồn|quỹ|kinh phí (?:thường xuyên|hoạt động|chi|cải cách|được (?:giao|cấp))|xã hội hóa|tài trợ|phân cấp|tự (?:bảo đảm|đảm bảo|cân đối)|không (?:phát sinh|sử dụng))(?!\\p{L})");

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (!plan.has(SectionRole.ASSIGNMENT) && !plan.has(SectionRole.BUDGET)) {
            return;
        }
        var clauses = plan.passages(Passage.Kind.LINE).stream()
                .filter(line -> line.meanings().stream().anyMatch(Meaning.Budget.class::isInstance))
                .toList();
        if (clauses.isEmpty()) {
            tellMissing(plan, findings);
        } else if (!plan.has(SectionRole.BUDGET)) {
            var only = clauses.get(0);
            findings.at(only, Task.brief(only.text()), only.at())
                    .as(SOURCE.matcher(only.text()).find() ? Severity.HINT : Severity.WARNING)
                    .saying("section")
                    .add();
        } else if (clauses.stream()
                .noneMatch(line -> SOURCE.matcher(line.text()).find())) {
            var first = clauses.get(0);
            findings.at(first, Task.brief(first.text()), Task.brief(first.text()))
                    .saying("source")
                    .add();
        }
    }

    private static void tellMissing(Manuscript plan, Findings findings) {
        boolean inActivities = plan.document().activities().stream().anyMatch(activity -> activity.budget() != null);
        if (!inActivities && Sheet.of(plan).isOfState()) {
            findings.missing().saying("missing").add();
        }
    }
}
