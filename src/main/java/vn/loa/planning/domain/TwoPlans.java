package vn.loa.planning.domain;

import java.util.List;

/** Two plans side by side, line by line, with the words that differ. */
public record TwoPlans(PlanHead left, PlanHead right, List<Comparison.Row> rows) {

    public TwoPlans {
        rows = List.copyOf(rows);
    }
}
