package vn.loa.scoring.domain;

import vn.loa.kernel.Rejection;

/** A plan is scored by its own unit and appraised by one above it. */
class NotTheirScore extends Rejection {

    NotTheirScore() {
        super(Reason.FORBIDDEN, "scoring.rejection.notTheirScore");
    }
}
