package vn.loa.execution;

import java.util.UUID;

/** Identifies what an officer recorded of an activity. */
public record ResultId(UUID value) {

    public static ResultId valueOf(String text) {
        return new ResultId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
