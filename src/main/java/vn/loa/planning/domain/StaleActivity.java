package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** Somebody else saved the activity first; carries what is stored now, so that both can be shown. */
public class StaleActivity extends Rejection {

    private final transient ActivityView stored;

    public StaleActivity(ActivityView stored, String savedAt) {
        super(Reason.CONFLICT, "plan.rejection.staleActivity", stored.savedBy(), savedAt);
        this.stored = stored;
    }

    public ActivityView stored() {
        return stored;
    }
}
