package vn.loa.web;

import java.util.List;

/** One page of a long list: its rows and where they stand. */
public record Slice<T>(List<T> rows, Paging paging) {

    public Slice {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
