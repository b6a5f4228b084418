package vn.loa.checks.carrying;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;

/** Somebody leads the plan as a whole. */
@About(id = "ACT-06", severity = Severity.ERROR, source = "Thông lệ xây dựng kế hoạch: rõ người chịu trách nhiệm")
final class NobodyLeads implements Rule {

    private static final Pattern LEADING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:chủ trì|(?:là|làm) (?:cơ quan |đơn vị )?đầu mối|(?:cơ quan|đơn vị) đầu mối|thường trực|chịu trách nhiệm|đôn đốc|giúp việc|tổng hợp"
                    + "|(?:tham mưu|xây dựng|giúp)[^.;]{0,60} kế hoạch)(?!\\p{L})");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var tasks = Task.assigned(plan);
        if (tasks.isEmpty()
                || Task.activities(plan).stream().anyMatch(task -> !task.actor().isEmpty())
                || plan.passages().stream()
                        .filter(passage -> passage.role() == SectionRole.ASSIGNMENT)
                        .anyMatch(passage -> LEADING.matcher(passage.text()).find())) {
            return;
        }
        var first = tasks.get(0).passage();
        findings.missing(first.spot(), first.at()).add();
    }
}
