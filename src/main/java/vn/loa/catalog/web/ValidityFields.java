package vn.loa.catalog.web;

import org.jspecify.annotations.Nullable;

/** The two fields of a form that say from when to when something holds. */
final class ValidityFields {

    private ValidityFields() {}

    static boolean inOrder(@Nullable String from, @Nullable String to) {
        var first = Day.of(from);
        var end = Day.of(to);
        return first == null || end == null || !end.isBefore(first);
    }
}
