package vn.loa.planning;

import java.util.UUID;

/** Names a section of a plan; it stays the same across versions. */
public record SectionId(UUID value) {

    public static SectionId random() {
        return new SectionId(UUID.randomUUID());
    }

    public static SectionId valueOf(String text) {
        return new SectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
