package vn.loa.scoring.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.execution.PlanProgress;
import vn.loa.planning.PlanId;
import vn.loa.reporting.ReportDirectory;
import vn.loa.scoring.formula.Carried;
import vn.loa.scoring.formula.Measure;
import vn.loa.scoring.formula.Reported;

/** Asks how a plan was carried out, as far as the criteria count it. */
@Component
class Counting {

    private final PlanProgress progress;
    private final ReportDirectory reports;

    Counting(PlanProgress progress, ReportDirectory reports) {
        this.progress = progress;
        this.reports = reports;
    }

    List<Tally> of(List<CriterionView> criteria, int decimals, PlanId plan, LocalDate day) {
        var activities = progress.of(plan, day);
        var counted = criteria.stream().flatMap(one -> one.measures().stream());
        return Tally.of(
                criteria,
                decimals,
                counted.anyMatch(Measure::isOfReports)
                        ? new Carried(activities, Reported.of(reports.of(plan), day))
                        : Carried.of(activities));
    }
}
