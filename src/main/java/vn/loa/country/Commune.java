package vn.loa.country;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * An invented commune with its offices, villages and officers.
 *
 * @param kind xã, phường or đặc khu
 * @param name without its kind
 */
record Commune(
        int number,
        UUID id,
        String code,
        String kind,
        String name,
        Province province,
        Map<Office, UUID> offices,
        List<Village> villages,
        Map<Role, Staff> staff) {

    record Village(UUID id, String name) {}

    record Staff(UUID id, String fullName) {}

    String fullName() {
        return kind + " " + name;
    }

    /** Itself and the units above it, the nearest first. */
    List<UUID> within() {
        return List.of(id, province.id(), province.country());
    }

    UUID office(Office office) {
        return Objects.requireNonNull(offices.get(office));
    }

    Staff staff(Role role) {
        return Objects.requireNonNull(staff.get(role));
    }

    UUID officer(Role role) {
        return staff(role).id();
    }
}
