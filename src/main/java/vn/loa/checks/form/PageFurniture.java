package vn.loa.checks.form;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** Page numbers stand in the margin, not in the text. */
@About(id = "FORM-16", severity = Severity.HINT, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.7")
final class PageFurniture implements Rule {

    private static final Pattern PAGE =
            Pattern.compile("(?:-\\s*)?\\d{1,3}(?:\\s*-)?|(?i:trang)\\s+\\d{1,3}(?:\\s*/\\s*\\d{1,3})?");

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (!plan.isRead()) {
            return;
        }
        var pages = plan.leftOut().stream()
                .filter(words -> PAGE.matcher(words).matches())
                .collect(Collectors.joining(", "));
        if (!pages.isEmpty()) {
            findings.at(Spot.DOCUMENT, "Nội dung", pages, pages).add();
        }
        for (var line : plan.passages(Passage.Kind.LINE)) {
            if (line.marker() == null && PAGE.matcher(line.text()).matches()) {
                findings.at(line, line.text(), line.text()).add();
            }
        }
    }
}
