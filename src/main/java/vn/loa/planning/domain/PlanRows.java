package vn.loa.planning.domain;

import java.util.List;

/**
 * One page of a list of plans, and how many there are in all.
 *
 * @param more whether there are still more than the total: nobody counts a whole country for a page
 */
public record PlanRows(List<PlanRow> rows, int total, boolean more) {

    public PlanRows {
        rows = List.copyOf(rows);
    }
}
