package vn.loa.scoring.formula;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.loa.reporting.ReportSummary;
import vn.loa.web.Days;

/**
 * How the reports were handed in that a plan asks for.
 *
 * @param due whose last day has come
 * @param onTime handed in for the first time no later than that day, however often they were returned
 * @param late handed in afterwards, or still missing
 */
public record Reported(int asked, int due, int onTime, int late) {

    static final Reported NOTHING = new Reported(0, 0, 0, 0);

    public static Reported of(List<ReportSummary> reports, LocalDate day) {
        int due = 0;
        int onTime = 0;
        int late = 0;
        for (var report : reports) {
            var ends = report.due().isBefore(day) ? report.due() : day;
            var handedIn = report.handedInAt();
            var inTime = handedIn != null
                    && handedIn.isBefore(ends.plusDays(1)
                            .atTime(LocalTime.MIN)
                            .atZone(Days.VIETNAM)
                            .toInstant());
            due += report.due().isAfter(day) ? 0 : 1;
            onTime += inTime ? 1 : 0;
            late += !inTime && report.due().isBefore(day) ? 1 : 0;
        }
        return new Reported(reports.size(), due, onTime, late);
    }

    Reported asScheduled() {
        return new Reported(asked, asked, asked - late, late);
    }
}
