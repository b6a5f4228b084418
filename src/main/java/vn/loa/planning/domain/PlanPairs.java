package vn.loa.planning.domain;

import org.springframework.stereotype.Service;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;

/** Any two plans side by side, of two years or of two units. Who compares sees of each what its own page shows him. */
@Service
@ReadsOnly
public class PlanPairs {

    private final Assembly assembly;

    PlanPairs(Assembly assembly) {
        this.assembly = assembly;
    }

    /** @param namesDiffer whether the names of the two units and their years are marked as different words */
    public TwoPlans compare(OfficerId by, PlanId left, PlanId right, boolean namesDiffer) {
        var one = seen(by, left);
        var other = seen(by, right);
        var rows = Comparing.rows(
                one.document(),
                namesDiffer ? Names.NONE : one.names(),
                other.document(),
                namesDiffer ? Names.NONE : other.names());
        return new TwoPlans(one.head(), other.head(), rows);
    }

    private StoredPlan seen(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        Gate.reach(stored.head());
        return stored;
    }
}
