package vn.loa.execution.domain;

import java.util.List;

/** A page of times of activities, and how many there are in all. */
public record ActivityRows(List<ActivityRow> rows, int total) {

    public ActivityRows {
        rows = List.copyOf(rows);
    }

    public static ActivityRows none() {
        return new ActivityRows(List.of(), 0);
    }
}
