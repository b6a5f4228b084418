package vn.loa.catalog.domain;

import vn.loa.kernel.Rejection;

/** Somebody else changed the entry after it was read for editing. */
public class StaleEntry extends Rejection {

    /** By whom and when is known. */
    StaleEntry(String officer, String moment) {
        super(Reason.CONFLICT, "catalog.staleSince", officer, moment);
    }

    StaleEntry() {
        super(Reason.CONFLICT, "catalog.stale");
    }
}
