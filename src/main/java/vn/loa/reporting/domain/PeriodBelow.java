package vn.loa.reporting.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.ReportingPeriod;
import vn.loa.reporting.ReportId;

/**
 * A period on which units below report.
 *
 * @param units how many have to
 * @param late how many should have by now, and did not
 * @param own the report of the unit above on the same period; null as long as there is none
 */
public record PeriodBelow(
        ReportingPeriod kind,
        String label,
        LocalDate begins,
        LocalDate closing,
        int units,
        int handedIn,
        int late,
        @Nullable ReportId own) {}
