package vn.loa.planning.domain;

import java.util.List;

/** One page of a list of plans, and how many there are in all. */
public record PlanRows(List<PlanRow> rows, int total) {

    public PlanRows {
        rows = List.copyOf(rows);
    }
}
