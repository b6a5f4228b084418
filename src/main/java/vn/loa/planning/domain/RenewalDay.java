package vn.loa.planning.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.checks.DayText;

/** A day of the earlier year as a day of the new one. */
final class RenewalDay {

    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?$");
    private static final Pattern SPELT =
            Pattern.compile("(?iu)(?:ngày|mùng)\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+$");

    /** Those that follow the sun; the others lie on other days each year. */
    private static final Set<MonthDay> HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    private RenewalDay() {}

    /** The day that stands before a year, if a whole date does. */
    static Optional<MonthDay> before(String text) {
        return List.of(NUMERIC, SPELT).stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .flatMap(found -> monthDay(found).stream())
                .findFirst();
    }

    private static Optional<MonthDay> monthDay(Matcher found) {
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The same day of a year, or the last of its month. */
    static LocalDate in(int year, MonthDay day) {
        return day.isValidYear(year)
                ? day.atYear(year)
                : YearMonth.of(year, day.getMonth()).atEndOfMonth();
    }

    /** Which day it is, and whether offices work then. */
    static String told(LocalDate day) {
        var date = DayText.of(day);
        if (HOLIDAYS.contains(MonthDay.from(day))) {
            return RenewalSentences.say("day.holiday", date);
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return RenewalSentences.say("day." + day.getDayOfWeek(), date);
        }
        return RenewalSentences.say("day", date);
    }
}
