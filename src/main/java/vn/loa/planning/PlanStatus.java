package vn.loa.planning;

/** Where a plan stands on its way from draft to issue; {@link PlanMove} knows which may follow which. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    REVIEWED,
    SIGNED,
    ISSUED,
    CLOSED,
    REPLACED;

    /** From here on the document never changes; everybody may read it. */
    public boolean isPublished() {
        return this == ISSUED || this == CLOSED || this == REPLACED;
    }
}
