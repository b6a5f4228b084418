package vn.loa.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.ReportingPeriod;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/**
 * What other modules may see of a report.
 *
 * @param plan that asks for it
 * @param begins the first day that counts
 * @param closing the last day that counts
 * @param handedInAt for the first time
 * @param movedAt when it came to its status
 */
public record ReportSummary(
        ReportId id,
        UnitId unit,
        @Nullable PlanId plan,
        ReportingPeriod kind,
        String label,
        int year,
        LocalDate begins,
        LocalDate closing,
        LocalDate due,
        ReportStatus status,
        @Nullable Instant handedInAt,
        @Nullable Instant movedAt) {}
