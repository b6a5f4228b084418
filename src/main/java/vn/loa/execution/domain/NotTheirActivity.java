package vn.loa.execution.domain;

import vn.loa.kernel.Rejection;

/** A grant reaches down from above, but what a unit did is told by those who work there. */
class NotTheirActivity extends Rejection {

    NotTheirActivity() {
        super(Reason.FORBIDDEN, "execution.rejection.notTheirs");
    }
}
