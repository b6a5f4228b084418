package vn.loa.organization;

import java.util.UUID;

/** Names an officer: a person who signs in. */
public record OfficerId(UUID value) {

    public static OfficerId random() {
        return new OfficerId(UUID.randomUUID());
    }

    public static OfficerId valueOf(String text) {
        return new OfficerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
