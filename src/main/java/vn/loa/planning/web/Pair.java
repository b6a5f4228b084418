package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.planning.domain.VersionSummary;

/**
 * Which two versions to compare, as asked for in the address; what is missing or unknown becomes the last frozen version
 * and the current text.
 *
 * @param rows {@code all} for every line, otherwise only those that differ
 */
@NullUnmarked
record Pair(String left, String right, String rows) {

    static final String ALL = "all";

    Pair within(List<VersionSummary> all) {
        var known =
                all.stream().map(version -> String.valueOf(version.version())).toList();
        return new Pair(
                known.contains(left) ? left : known.get(1),
                known.contains(right) ? right : known.get(0),
                onlyChanges() ? "" : ALL);
    }

    int leftNumber() {
        return Integer.parseInt(left);
    }

    int rightNumber() {
        return Integer.parseInt(right);
    }

    boolean onlyChanges() {
        return !ALL.equals(rows);
    }
}
