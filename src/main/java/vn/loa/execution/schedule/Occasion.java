package vn.loa.execution.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;

/** The days within which an activity has to happen once. */
public record Occasion(LocalDate from, LocalDate due) {

    public Occasion {
        if (due.isBefore(from)) {
            throw new IllegalArgumentException("due before it begins: " + from + " " + due);
        }
    }

    /** The first day of the months or weeks that end with the one of this day. */
    static LocalDate begin(LocalDate due, Period span) {
        return span.toTotalMonths() > 0
                ? due.withDayOfMonth(1).minusMonths(span.toTotalMonths() - 1)
                : due.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(span.getDays() - 7L);
    }
}
