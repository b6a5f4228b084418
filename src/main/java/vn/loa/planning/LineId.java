package vn.loa.planning;

import java.util.UUID;

/** Names a line of a section; it stays the same across versions. */
public record LineId(UUID value) {

    public static LineId random() {
        return new LineId(UUID.randomUUID());
    }

    public static LineId valueOf(String text) {
        return new LineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
