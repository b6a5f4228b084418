package vn.loa.planning.domain;

import org.springframework.stereotype.Service;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.planning.AlikePassages;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanNames;

/** Any two plans side by side, of two years or of two units. Who compares sees of each what its own page shows him. */
@Service
@ReadsOnly
public class PlanPairs {

    private final Assembly assembly;
    private final AlikePassages passages;

    PlanPairs(Assembly assembly, AlikePassages passages) {
        this.assembly = assembly;
        this.passages = passages;
    }

    /** @param namesDiffer whether the names of the two units and their years are marked as different words */
    public TwoPlans compare(OfficerId by, PlanId left, PlanId right, boolean namesDiffer) {
        var one = seen(by, left);
        var other = seen(by, right);
        var rows = Comparing.rows(
                one.document(),
                namesDiffer ? PlanNames.NONE : one.names(),
                other.document(),
                namesDiffer ? PlanNames.NONE : other.names());
        return new TwoPlans(one.head(), other.head(), rows);
    }

    /** Only the passages that both have; in these rows the words are marked that are the same. */
    public TwoPlans alike(OfficerId by, PlanId left, PlanId right) {
        var one = seen(by, left);
        var other = seen(by, right);
        var rows = passages.of(one.asText(), other.asText()).stream()
                .map(alike -> Comparing.row(alike.left(), one.names(), alike.right(), other.names()))
                .map(Comparison.Row::turned)
                .toList();
        return new TwoPlans(one.head(), other.head(), rows);
    }

    private StoredPlan seen(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        Gate.reach(stored.head());
        return stored;
    }
}
