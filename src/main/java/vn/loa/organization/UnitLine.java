package vn.loa.organization;

import java.util.List;
import java.util.stream.Stream;

/**
 * A unit with those it has to do with.
 *
 * @param own the unit itself, then those below it
 * @param above those it stands below, the nearest first
 */
public record UnitLine(List<UnitSummary> own, List<UnitSummary> above) {

    public static final UnitLine EMPTY = new UnitLine(List.of(), List.of());

    public UnitLine {
        own = List.copyOf(own);
        above = List.copyOf(above);
    }

    /** All of them, the unit itself first. */
    public Stream<UnitSummary> all() {
        return Stream.concat(own.stream(), above.stream());
    }
}
