package vn.loa.reporting.domain;

/** Which reports are looked for: the unit's own, or those of the units below it. */
public record ReportFilter(Whose whose, State state) {

    /** Whose reports. */
    public enum Whose {
        OWN,
        BELOW
    }

    /** How they stand. */
    public enum State {
        /** To be written: what closes within thirty days or has closed, was handed back, or is being corrected. */
        TO_DO,
        LATE,
        /** Handed in, and not judged yet. */
        HANDED_IN,
        RETURNED,
        ACCEPTED,
        ALL
    }
}
