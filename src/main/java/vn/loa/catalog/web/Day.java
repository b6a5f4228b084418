package vn.loa.catalog.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** Reads and writes the words of a date field. */
final class Day {

    private Day() {}

    /** The day that the words name; null if they name none. */
    static @Nullable LocalDate of(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        var pattern = words.contains("/") ? "d/M/uuuu" : "uuuu-M-d";
        try {
            return LocalDate.parse(
                    words.strip(), DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** The words for a field of the kind date. */
    static String words(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
