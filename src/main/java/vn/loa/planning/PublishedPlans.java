package vn.loa.planning;

import vn.loa.web.Paging;
import vn.loa.web.Slice;

/** Plans that everybody may read, without signing in. */
public interface PublishedPlans {

    /** Those that hold or were closed and in whose title or unit the words stand, accents aside; the latest first. */
    Slice<PlanSummary> find(String words, Paging asked);
}
