package vn.loa.web;

import vn.loa.kernel.Rejection;

/** So many want the same at once that one has to come back later. */
public final class Busy extends Rejection {

    Busy(String messageKey) {
        super(Reason.BUSY, messageKey);
    }
}
