package vn.loa.planning;

import java.util.List;
import java.util.Optional;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/** What other modules may ask about plans. */
public interface PlanDirectory {

    /** The plan, if the officer may see it. */
    Optional<PlanSummary> find(OfficerId by, PlanId plan);

    /** Plans that wait for the officer to finish, mend, review, sign or issue them; the longest waiting first. */
    List<WaitingPlan> waitingFor(OfficerId officer);

    /** The unit's plans for these years, whatever their status; the last begun first. */
    List<PlanSummary> ofUnit(UnitId unit, int fromYear, int toYear);
}
