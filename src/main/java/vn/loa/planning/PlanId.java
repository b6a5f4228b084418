package vn.loa.planning;

import java.util.UUID;

/** Names a plan. */
public record PlanId(UUID value) {

    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }

    public static PlanId valueOf(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
