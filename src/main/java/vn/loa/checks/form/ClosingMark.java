package vn.loa.checks.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Passage.Kind;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.documents.PlanDocument.Severity;

/** The text ends with the mark by which readers see that nothing is missing. */
@About(
        id = "FORM-09",
        severity = Severity.WARNING,
        source = "Thông lệ hành chính (Nghị định 30/2020/NĐ-CP không bắt buộc)")
final class ClosingMark implements Rule {

    private static final Pattern MARKS = Pattern.compile("[\\s./;,:…]+$");
    private static final int QUOTED = 30;

    @Override
    public void check(Manuscript plan, Findings findings) {
        var document = plan.document();
        var sheet = Sheet.of(plan);
        boolean ends = !document.recipients().isEmpty() || document.header().signerPosition() != null;
        var last = ends && sheet.isOfState() && !sheet.isAttached() ? last(plan) : null;
        if (last != null && !last.text().endsWith("./.")) {
            int from = last.text().indexOf(' ', Math.max(0, last.text().length() - QUOTED));
            findings.at(last, from < 0 ? last.text() : "…" + last.text().substring(from))
                    .repair(last.to(MARKS.matcher(last.text()).replaceAll("") + "./."))
                    .add();
        }
    }

    private static @Nullable Passage last(Manuscript plan) {
        return plan.passages().stream()
                .filter(passage -> passage.kind() == Kind.LINE || passage.kind() == Kind.CLOSING)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
