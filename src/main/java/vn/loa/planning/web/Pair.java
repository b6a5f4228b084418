package vn.loa.planning.web;

import org.jspecify.annotations.NullUnmarked;
import vn.loa.planning.domain.Comparison;

/**
 * Which two versions to compare, as asked for in the address.
 *
 * @param rows {@code all} for every line, otherwise only those that differ
 */
@NullUnmarked
record Pair(String left, String right, String rows) {

    static final String ALL = "all";
    private static final int NONE = -1;

    int leftNumber() {
        return number(left);
    }

    int rightNumber() {
        return number(right);
    }

    boolean onlyChanges() {
        return !ALL.equals(rows);
    }

    /** What was compared in the end, for the form to show. */
    Pair answered(Comparison comparison) {
        return new Pair(
                String.valueOf(comparison.left().version()),
                String.valueOf(comparison.right().version()),
                onlyChanges() ? "" : ALL);
    }

    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : NONE;
    }
}
