package vn.loa.catalog.domain;

import vn.loa.kernel.Rejection;

/** What was sent can't stand in a registry; the sentence says what to change. */
public class InvalidEntry extends Rejection {

    public InvalidEntry(String messageKey, Object... arguments) {
        super(Reason.INVALID, messageKey, arguments);
    }
}
