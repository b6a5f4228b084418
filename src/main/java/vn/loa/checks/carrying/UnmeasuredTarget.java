package vn.loa.checks.carrying;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Severity;

/** A target has a number and a unit of measure. */
@About(
        id = "ACT-09",
        severity = Severity.WARNING,
        source = "Bộ chỉ số cải cách hành chính: mức độ hoàn thành kế hoạch tính trên mục tiêu đề ra")
final class UnmeasuredTarget implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        var unmeasured = plan.passages(Passage.Kind.LINE).stream()
                .filter(UnmeasuredTarget::isUnmeasured)
                .collect(Collectors.groupingBy(Passage::at, LinkedHashMap::new, Collectors.toList()));
        unmeasured.forEach((at, lines) -> findings.at(
                        lines.get(0),
                        Task.brief(lines.get(0).text()),
                        lines.size(),
                        Task.brief(lines.get(0).text()))
                .add());
    }

    private static boolean isUnmeasured(Passage line) {
        return !line.text().endsWith(":")
                && line.meanings().stream()
                        .anyMatch(meaning -> meaning instanceof Meaning.Target target && target.quantity() == null)
                && line.text().chars().noneMatch(Character::isDigit);
    }
}
