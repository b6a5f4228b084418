package vn.loa.planning;

import java.util.List;
import java.util.Optional;

/** Plans that were issued, for modules above that follow what is done by them. */
public interface IssuedPlans {

    Optional<IssuedPlan> find(PlanId plan);

    /** Plans of this year and later that hold today. */
    List<PlanId> from(int year);
}
