package vn.loa.checks.carrying;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Figures of a report are closed on the day that the law sets. */
@About(id = "REP-03", severity = Severity.WARNING, source = "Nghị định 09/2019/NĐ-CP, Điều 12")
final class ClosingDay implements Rule {

    private static final Pattern CLOSED = Pattern.compile(
            "(?iu)(?:chốt|số liệu[^.;]{0,20} (?:tính |lấy )?đến|tính đến hết)[^.;]{0,30}?ngày (\\d{1,2})(?!\\d)");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var days = plan.law().reportPeriods().stream()
                .map(period -> period.closing().getDayOfMonth())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!days.isEmpty()) {
            Reports.duties(plan).forEach(line -> tell(line, days, findings));
        }
    }

    private static void tell(Passage line, Set<Integer> days, Findings findings) {
        var closed = CLOSED.matcher(line.text());
        while (closed.find()) {
            if (!days.contains(Integer.parseInt(closed.group(1)))) {
                var right = days.stream().map(String::valueOf).collect(Collectors.joining(", "));
                findings.at(line, closed.group(), closed.group(1), right).add();
            }
        }
    }
}
