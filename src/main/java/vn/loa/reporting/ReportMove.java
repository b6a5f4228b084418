package vn.loa.reporting;

import java.util.EnumSet;
import java.util.Set;

/** A step a report takes from one status to another. */
public enum ReportMove {
    SUBMIT(ReportStatus.SUBMITTED, true, ReportStatus.OPEN, ReportStatus.RETURNED, ReportStatus.CORRECTING),
    TAKE_BACK(ReportStatus.RETURNED, true, ReportStatus.SUBMITTED),
    RETURN(ReportStatus.RETURNED, false, ReportStatus.SUBMITTED, ReportStatus.ACCEPTED),
    ACCEPT(ReportStatus.ACCEPTED, false, ReportStatus.SUBMITTED),
    LOCK(ReportStatus.LOCKED, false, ReportStatus.ACCEPTED),
    CORRECT(ReportStatus.CORRECTING, true, ReportStatus.ACCEPTED, ReportStatus.LOCKED);

    private final ReportStatus to;
    private final boolean byUnit;
    private final Set<ReportStatus> from;

    ReportMove(ReportStatus to, boolean byUnit, ReportStatus first, ReportStatus... others) {
        this.to = to;
        this.byUnit = byUnit;
        this.from = EnumSet.of(first, others);
    }

    public ReportStatus to() {
        return to;
    }

    /** Whether the unit itself takes it, and not one above. */
    public boolean isByUnit() {
        return byUnit;
    }

    public boolean mayFollow(ReportStatus status) {
        return from.contains(status);
    }

    /** Whether others must be told why. */
    public boolean needsReason() {
        return this == RETURN || this == CORRECT;
    }
}
