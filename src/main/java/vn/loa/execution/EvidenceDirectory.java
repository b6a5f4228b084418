package vn.loa.execution;

import java.util.Collection;
import java.util.List;
import vn.loa.planning.ActivityId;

/** Tells other modules which files prove what was done. Who may know of it is theirs to ask. */
public interface EvidenceDirectory {

    /** Of these results, the oldest first; without what was taken out. */
    List<Evidence> ofResults(Collection<ResultId> results);

    /** Of all results of these activities, the oldest first; without what was taken out. */
    List<Evidence> ofActivities(Collection<ActivityId> activities);
}
