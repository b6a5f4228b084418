package vn.loa.checks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How findings write a day. */
public final class DayText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DayText() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
