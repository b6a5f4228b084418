package vn.loa.reporting.domain;

import vn.loa.kernel.Rejection;

/** A grant reaches down from above, but each step of a report is taken on one side alone. */
class NotTheirReport extends Rejection {

    NotTheirReport(String messageKey) {
        super(Reason.FORBIDDEN, messageKey);
    }
}
