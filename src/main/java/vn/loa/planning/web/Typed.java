package vn.loa.planning.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** Numbers and days as they were typed: a wrong one stays in its field, so the forms keep them as text. */
@NullUnmarked
final class Typed {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Typed() {}

    /** A year of our time; 0 for anything else. */
    static int year(String typed) {
        var word = typed == null ? "" : typed.strip();
        var year = word.matches("\\d{4}") ? Integer.parseInt(word) : 0;
        return year < FIRST_YEAR || year > LAST_YEAR ? 0 : year;
    }

    static boolean isDay(String typed) {
        return typed == null || typed.isBlank() || day(typed) != null;
    }

    /** A day in the form of ISO 8601; null for none, and for what can't be one. */
    static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException wrong) {
            return null;
        }
    }
}
