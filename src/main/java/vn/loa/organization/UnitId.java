package vn.loa.organization;

import java.util.UUID;

/** Names a unit: a state body, an office of it, a village. */
public record UnitId(UUID value) {

    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }

    public static UnitId valueOf(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
