package vn.loa.planning;

import java.util.Optional;

/** Plans that were issued, for modules above that follow what is done by them. */
public interface IssuedPlans {

    Optional<IssuedPlan> find(PlanId plan);
}
