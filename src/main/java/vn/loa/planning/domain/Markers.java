package vn.loa.planning.domain;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The bullets met so far while going down the lines of a section; says which one follows at a level. */
final class Markers {

    private final TreeMap<Integer, String> last = new TreeMap<>();

    void follow(int level, @Nullable String marker) {
        // A line ends the lists below it.
        last.tailMap(level, true).clear();
        if (marker != null) {
            last.put(level, marker);
        }
    }

    @Nullable
    String next(int level) {
        var before = last.get(level);
        return before == null ? null : Numbering.afterMarker(before);
    }
}
