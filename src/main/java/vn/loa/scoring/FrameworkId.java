package vn.loa.scoring;

import java.util.UUID;

/** Names a version of a scoring framework. */
public record FrameworkId(UUID value) {

    public static FrameworkId random() {
        return new FrameworkId(UUID.randomUUID());
    }

    public static FrameworkId valueOf(String text) {
        return new FrameworkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
