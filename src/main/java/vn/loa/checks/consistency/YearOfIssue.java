package vn.loa.checks.consistency;

import java.time.Month;
import vn.loa.checks.About;
import vn.loa.checks.DayText;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** A plan is issued in its year, or in the December before. */
@About(
        id = "YEAR-02",
        severity = Severity.WARNING,
        source = "Thông lệ hành chính: kế hoạch năm ban hành đầu năm hoặc tháng 12 năm trước")
final class YearOfIssue implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        var year = plan.document().header().year();
        var date = plan.document().header().date();
        if (year == null || date == null || date.getYear() == year) {
            return;
        }
        if (date.getYear() != year - 1 || date.getMonth() != Month.DECEMBER) {
            findings.at(Spot.header("date"), "Phần đầu", DayText.of(date), DayText.of(date), String.valueOf(year))
                    .add();
        }
    }
}
