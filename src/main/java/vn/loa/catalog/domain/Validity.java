package vn.loa.catalog.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.web.Days;

/**
 * From when to when something holds.
 *
 * @param from first day on which it holds; null where it is not known
 * @param to first day on which it no longer holds; null while no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

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
        return from == null ? "" : Days.day(from);
    }

    public String toText() {
        return to == null ? "" : Days.day(to);
    }
}
