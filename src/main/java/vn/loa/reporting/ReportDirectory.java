package vn.loa.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/** What other modules may ask about reports; each at the cost of one statement. */
public interface ReportDirectory {

    /** The reports that a plan asks for, in the order of their closing dates. */
    List<ReportSummary> of(PlanId plan);

    /** The same with what was handed in of each, and was not taken back or returned. */
    List<ReportFile> filesOf(PlanId plan);

    /** What the unit has to hand in by this day, or was handed back, the most urgent first. */
    List<ReportSummary> dueBy(UnitId unit, LocalDate day, int limit);
}
