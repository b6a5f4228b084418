package vn.loa.execution.domain;

import vn.loa.kernel.Rejection;

/** Somebody else changed it after it was read. */
public class StaleEntry extends Rejection {

    StaleEntry(String who, String when) {
        super(Reason.CONFLICT, "execution.rejection.stale", who, when);
    }
}
