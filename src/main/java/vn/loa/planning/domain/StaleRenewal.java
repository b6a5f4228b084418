package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** Somebody else decided on a proposed change, or noted a result, after it was read. */
public class StaleRenewal extends Rejection {

    private StaleRenewal(String messageKey, Object... arguments) {
        super(Reason.CONFLICT, messageKey, arguments);
    }

    static StaleRenewal decided(String officer, String moment) {
        return new StaleRenewal("plan.rejection.staleRenewal", officer, moment);
    }

    static StaleRenewal noted(String officer, String moment, String result) {
        return new StaleRenewal("plan.rejection.staleResult", officer, moment, result);
    }

    /** The text was written otherwise by hand. */
    static StaleRenewal rewritten() {
        return new StaleRenewal("plan.rejection.rewritten");
    }
}
