package vn.loa.guidance.domain;

import java.util.UUID;

/** A place in a plan. */
public record PlanPlace(Kind kind, UUID id) {

    /** What stands at it. */
    public enum Kind {
        SECTION,
        LINE,
        ACTIVITY
    }

    /** Reads what {@link #toString} wrote. */
    public static PlanPlace valueOf(String text) {
        var parts = text.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        return new PlanPlace(Kind.valueOf(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
