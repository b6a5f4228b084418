package vn.loa.reporting;

/** Where a report stands; {@link ReportMove} knows which may follow which. */
public enum ReportStatus {
    /** Due, and not handed in yet. */
    OPEN,
    SUBMITTED,
    /** Handed back with a reason, to be handed in again. */
    RETURNED,
    ACCEPTED,
    /** Its figures are final; what is found later needs a correction. */
    LOCKED,
    /** Being corrected; what was handed in before holds until it is handed in again. */
    CORRECTING;

    /** Whether the unit may change its words and figures. */
    public boolean isWritable() {
        return this == OPEN || this == RETURNED || this == CORRECTING;
    }

    /** Whether what was handed in counts for the unit above. */
    public boolean counts() {
        return this == SUBMITTED || this == ACCEPTED || this == LOCKED || this == CORRECTING;
    }
}
