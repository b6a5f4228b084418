package vn.loa.guidance;

import java.util.UUID;

/** Names one thing that a superior asks of the communes' plans. */
public record RequirementId(UUID value) {

    public static RequirementId random() {
        return new RequirementId(UUID.randomUUID());
    }

    public static RequirementId valueOf(String text) {
        return new RequirementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
