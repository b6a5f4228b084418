package vn.loa.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways a date is written: {@code 02/9/2021}, {@code 20 /10/2023}, {@code ngày 02 tháng 9 năm 2021}. */
final class Dates {

    /** Groups: day, month, year in words, then day, month, year in figures. */
    static final String DATE = "(?:(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s*,?\\s+năm\\s+(\\d{4})"
            + "|(\\d{1,3})\\s?[/.-]\\s?(\\d{1,3})\\s?[/.-]\\s?(\\d{4})"
            + "|\\d{1,3}\\s?/\\s?\\d{4})";

    private static final Pattern WHOLE = Pattern.compile(DATE);

    private Dates() {}

    /** The date, or null if the text is none, such as {@code 073/2022}. */
    static @Nullable LocalDate parse(String text) {
        var matcher = WHOLE.matcher(text.strip());
        return matcher.matches() ? of(matcher, 1) : null;
    }

    /** The date in the groups of a {@link #DATE} that begins with the given group. */
    static @Nullable LocalDate of(Matcher matcher, int group) {
        int first = matcher.group(group) != null ? group : group + 3;
        return matcher.group(first) == null
                ? null
                : of(matcher.group(first), matcher.group(first + 1), matcher.group(first + 2));
    }

    static @Nullable LocalDate of(String day, String month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
