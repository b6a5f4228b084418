package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** Plans are drafted by those who work in the unit; a unit above sees them from submission on. */
class NotTheirUnit extends Rejection {

    NotTheirUnit() {
        super(Reason.FORBIDDEN, "plan.rejection.notTheirUnit");
    }
}
