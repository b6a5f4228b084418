package vn.loa.checks.carrying;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Severity;

/** Where something has to be paid for, the plan says about how much it costs. */
@About(id = "BUD-02", severity = Severity.HINT, source = "Luật Ngân sách nhà nước")
final class MoneyWithoutAmount implements Rule {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?iu)\\d[\\d.,]*\\s*(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|đ(?!\\p{L})|VNĐ)|không phát sinh kinh phí");
    private static final Pattern PAID = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:pa[- ]?nô|băng rôn|tờ rơi|tờ gấp|áp phích|tập huấn|cuộc thi|hội thi|sổ tay|phóng sự|xe lưu động)(?!\\p{L})");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var clauses = plan.passages(Passage.Kind.LINE).stream()
                .filter(line -> line.meanings().stream().anyMatch(Meaning.Budget.class::isInstance))
                .toList();
        boolean told = plan.passages().stream()
                .anyMatch(passage -> AMOUNT.matcher(passage.text()).find());
        if (clauses.isEmpty() || told) {
            return;
        }
        plan.passages(Passage.Kind.LINE).stream()
                .filter(line -> line.meanings().stream().anyMatch(Meaning.Channel.class::isInstance))
                .flatMap(line -> PAID.matcher(line.text()).results())
                .findFirst()
                .ifPresent(paid -> findings.at(
                                clauses.get(0), Task.brief(clauses.get(0).text()), paid.group())
                        .add());
    }
}
