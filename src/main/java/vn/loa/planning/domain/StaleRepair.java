package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** The text is not any more what was to be repaired. */
public class StaleRepair extends Rejection {

    StaleRepair() {
        super(Reason.CONFLICT, "plan.rejection.staleRepair");
    }
}
