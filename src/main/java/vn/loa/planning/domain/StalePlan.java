package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** Header, recipients or an import were changed after they were read for editing. */
public class StalePlan extends Rejection {

    private StalePlan(String messageKey, Object... arguments) {
        super(Reason.CONFLICT, messageKey, arguments);
    }

    static StalePlan changedBy(String officer, String moment) {
        return new StalePlan("plan.rejection.stale", officer, moment);
    }

    /** An import is seen by the officer alone who brought it. */
    static StalePlan importRevised(String moment) {
        return new StalePlan("plan.rejection.staleImport", moment);
    }

    /** Of an import that became a draft nothing is left but the draft. */
    static StalePlan importMade(String moment) {
        return new StalePlan("plan.rejection.importMade", moment);
    }
}
