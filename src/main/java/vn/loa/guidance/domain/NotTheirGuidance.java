package vn.loa.guidance.domain;

import vn.loa.kernel.Rejection;

/** A grant reaches down from above, but what a unit asks for is its own. */
class NotTheirGuidance extends Rejection {

    NotTheirGuidance() {
        super(Reason.FORBIDDEN, "guidance.rejection.notTheirs");
    }
}
