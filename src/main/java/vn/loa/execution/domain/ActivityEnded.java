package vn.loa.execution.domain;

import vn.loa.kernel.Rejection;

/** The plan of the activity was closed or replaced; nothing more is recorded. */
class ActivityEnded extends Rejection {

    ActivityEnded() {
        super(Reason.CONFLICT, "execution.rejection.ended");
    }
}
