package vn.loa.catalog.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.web.Days;

/** Reads and writes the words of a date field. */
final class Day {

    private Day() {}

    /** The day that the words name; null if they name none. */
    static @Nullable LocalDate of(@Nullable String words) {
        return words == null ? null : Days.read(words).orElse(null);
    }

    /** The words for a field of the kind date. */
    static String words(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
