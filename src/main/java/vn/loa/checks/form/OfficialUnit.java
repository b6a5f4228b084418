package vn.loa.checks.form;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit of the official lists.
 *
 * @param kind such as {@code xã}
 * @param superiors with their kinds, the nearest first
 */
record OfficialUnit(String kind, String name, List<String> superiors, LocalDate from, LocalDate until) {

    OfficialUnit {
        superiors = List.copyOf(superiors);
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** With its kind and where it lies. */
    String full() {
        return superiors.isEmpty() ? kind + " " + name : kind + " " + name + ", " + String.join(", ", superiors);
    }
}
