package vn.loa.guidance;

import java.util.UUID;

/** Names what a superior asks of the communes' plans of a year. */
public record GuidanceId(UUID value) {

    public static GuidanceId random() {
        return new GuidanceId(UUID.randomUUID());
    }

    public static GuidanceId valueOf(String text) {
        return new GuidanceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
