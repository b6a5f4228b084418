package vn.loa.planning;

import java.util.UUID;

/** Names an activity of a plan: a row of its activity table. */
public record ActivityId(UUID value) {

    public static ActivityId random() {
        return new ActivityId(UUID.randomUUID());
    }

    public static ActivityId valueOf(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
