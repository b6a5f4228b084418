package vn.loa.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.ReportingPeriod;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.ReportStatus;

/** A report in a list. */
public record ReportRow(
        ReportId id,
        String unitName,
        ReportingPeriod kind,
        String label,
        LocalDate begins,
        LocalDate closing,
        LocalDate due,
        boolean consolidates,
        ReportStatus status,
        @Nullable Instant handedInAt) {

    /** Late is what was not handed in when it was due, and what nobody has handed in again since. */
    public boolean isLate(LocalDate today) {
        return (status == ReportStatus.OPEN || status == ReportStatus.RETURNED) && due.isBefore(today);
    }
}
