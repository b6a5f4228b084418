package vn.loa.reporting.domain;

import vn.loa.kernel.Rejection;

/** Somebody else was first: the sentence says who did what, and when. */
public class ReportConflict extends Rejection {

    ReportConflict(String messageKey, Object... arguments) {
        super(Reason.CONFLICT, messageKey, arguments);
    }
}
