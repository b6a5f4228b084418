package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** Somebody else changed header, recipients or an import first. */
public class StalePlan extends Rejection {

    public StalePlan() {
        super(Reason.CONFLICT, "plan.rejection.stale");
    }
}
