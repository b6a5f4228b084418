package vn.loa.planning;

import vn.loa.organization.Permission;

/** A step a plan takes from one status to another, and the permission it needs. */
public enum PlanMove {
    SUBMIT(PlanStatus.DRAFT, PlanStatus.SUBMITTED, Permission.DRAFT),
    TAKE_BACK(PlanStatus.SUBMITTED, PlanStatus.DRAFT, Permission.DRAFT),
    AGREE(PlanStatus.SUBMITTED, PlanStatus.REVIEWED, Permission.REVIEW),
    REFUSE_REVIEW(PlanStatus.SUBMITTED, PlanStatus.DRAFT, Permission.REVIEW),
    SIGN(PlanStatus.REVIEWED, PlanStatus.SIGNED, Permission.SIGN),
    REFUSE_SIGNATURE(PlanStatus.REVIEWED, PlanStatus.DRAFT, Permission.SIGN),
    ISSUE(PlanStatus.SIGNED, PlanStatus.ISSUED, Permission.ISSUE),
    REFUSE_ISSUE(PlanStatus.SIGNED, PlanStatus.DRAFT, Permission.ISSUE),
    CLOSE(PlanStatus.ISSUED, PlanStatus.CLOSED, Permission.ISSUE),
    REPLACE(PlanStatus.ISSUED, PlanStatus.REPLACED, Permission.ISSUE);

    private final PlanStatus from;
    private final PlanStatus to;
    private final Permission permission;

    PlanMove(PlanStatus from, PlanStatus to, Permission permission) {
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    public PlanStatus from() {
        return from;
    }

    public PlanStatus to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }

    /** Whether it hands the plan back to its drafter, who must be told why. */
    public boolean isRefusal() {
        return this == REFUSE_REVIEW || this == REFUSE_SIGNATURE || this == REFUSE_ISSUE;
    }
}
