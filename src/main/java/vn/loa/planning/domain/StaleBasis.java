package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** Somebody else corrected first what was understood of a citation. */
public class StaleBasis extends Rejection {

    StaleBasis(String officer, String moment) {
        super(Reason.CONFLICT, "plan.rejection.staleBasis", officer, moment);
    }
}
