package vn.loa.planning.web;

import org.jspecify.annotations.Nullable;
import vn.loa.planning.LineId;

/** What was reached of a target in the earlier year. */
record ResultForm(
        @Nullable LineId line, int version, @Nullable String result) {

    static ResultForm empty() {
        return new ResultForm(null, 0, null);
    }

    public boolean isOf(String other) {
        return line != null && line.toString().equals(other);
    }
}
