package vn.loa.checks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit that issues a plan, as the registry of units has it.
 *
 * @param code from the official list of units
 * @param name such as {@code xã Hòa Bình An}
 * @param superior the unit above
 * @param validTo last day on which it exists; null while no end is known
 * @param successor what takes its place after that day
 * @param below its offices and villages
 */
public record IssuingUnit(
        String code,
        String name,
        Level level,
        @Nullable String superior,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        List<String> below) {

    public IssuingUnit {
        below = List.copyOf(below);
    }

    /** Whether a body is that of the unit above, which the registry of units knows best. */
    public boolean isBelow(String body) {
        return superior != null && Spoken.of(body).has(superior);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
