package vn.loa.planning.web;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.web.Days;

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

    /** Null for none, and for what can't be one. */
    static LocalDate day(String typed) {
        return typed == null ? null : Days.read(typed).orElse(null);
    }
}
