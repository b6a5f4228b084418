package vn.loa.scoring.domain;

import vn.loa.kernel.Rejection;

/** A grant reaches down from above, but what belongs to all, or to another unit, is not theirs. */
class NotTheirScoring extends Rejection {

    NotTheirScoring() {
        super(Reason.FORBIDDEN, "scoring.rejection.notTheirs");
    }
}
