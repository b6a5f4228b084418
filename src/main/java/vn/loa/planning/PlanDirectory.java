package vn.loa.planning;

import java.util.List;
import java.util.Optional;
import vn.loa.kernel.RidingQuery;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/** What other modules may ask about plans. */
public interface PlanDirectory {

    /** The plan, if the officer may see it. */
    Optional<PlanSummary> find(OfficerId by, PlanId plan);

    /** The plans that the unit itself issued, the latest first. */
    List<PlanSummary> issuedBy(UnitId unit, int limit);

    /**
     * What waits for the officer to finish, mend, review, sign or issue, and the plans of his commune for these years; in
     * one statement, since everybody begins the day with it.
     *
     * @param beside what else is to be found about him in that statement
     */
    <T> Desk<T> desk(OfficerId officer, int fromYear, int toYear, RidingQuery<T> beside);
}
