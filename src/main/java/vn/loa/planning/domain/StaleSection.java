package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** Somebody else saved the section first; carries what is stored now, so that both texts can be shown. */
public class StaleSection extends Rejection {

    private final transient SectionView stored;

    public StaleSection(SectionView stored, String savedAt) {
        super(Reason.CONFLICT, "plan.rejection.staleSection", stored.savedBy(), savedAt);
        this.stored = stored;
    }

    public SectionView stored() {
        return stored;
    }
}
