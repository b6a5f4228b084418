package vn.loa.catalog.domain;

import java.util.List;

/** One page of a longer list, and how long the whole is. */
public record Listed<T>(List<T> rows, int total) {

    public Listed {
        rows = List.copyOf(rows);
    }
}
