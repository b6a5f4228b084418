package vn.loa.execution.domain;

import java.util.List;
import java.util.Map;

/**
 * What stands around a list of activities.
 *
 * @param counts how many times of each kind wait
 * @param leads who leads activities of the unit, as their plans name them
 */
public record Waiting(Map<ActivityFilter.When, Integer> counts, List<String> leads) {

    public Waiting {
        counts = Map.copyOf(counts);
        leads = List.copyOf(leads);
    }

    public static Waiting nothing() {
        return new Waiting(Map.of(), List.of());
    }
}
