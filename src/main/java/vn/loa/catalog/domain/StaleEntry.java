package vn.loa.catalog.domain;

import vn.loa.kernel.Rejection;

/** Somebody else changed the entry after it was read for editing. */
public class StaleEntry extends Rejection {

    public StaleEntry() {
        super(Reason.CONFLICT, "catalog.stale");
    }
}
