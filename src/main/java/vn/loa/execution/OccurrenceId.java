package vn.loa.execution;

import java.util.UUID;

/** Identifies a time at which an activity happens. */
public record OccurrenceId(UUID value) {

    public static OccurrenceId valueOf(String text) {
        return new OccurrenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
