package vn.loa.catalog.domain;

import vn.loa.kernel.Rejection;

/** The registry already has this entry; the sentence says which. */
public class EntryTaken extends Rejection {

    public EntryTaken(String messageKey) {
        super(Reason.CONFLICT, messageKey);
    }
}
