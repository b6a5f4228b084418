package vn.loa.organization.domain;

import vn.loa.kernel.Rejection;

/** Somebody else saved the same thing after it was opened. */
public class ChangedMeanwhile extends Rejection {

    ChangedMeanwhile() {
        super(Reason.CONFLICT, "organization.changedMeanwhile");
    }

    /** By whom and when is known. */
    ChangedMeanwhile(String officer, String moment) {
        super(Reason.CONFLICT, "organization.changedSince", officer, moment);
    }
}
