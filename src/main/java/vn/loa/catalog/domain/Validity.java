package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something holds.
 *
 * @param from first day on which it holds; null where it is not known
 * @param to first day on which it no longer holds; null while no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidEntry("catalog.validity.endsBeforeItBegins");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return begunOn(day) && !endedOn(day);
    }

    public boolean endedOn(LocalDate day) {
        return to != null && !to.isAfter(day);
    }

    public boolean begunOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    public String fromText() {
        return from == null ? "" : DAY.format(from);
    }

    public String toText() {
        return to == null ? "" : DAY.format(to);
    }
}
