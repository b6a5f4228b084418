package vn.loa.execution.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days, months and quarters of one year in words: "trước 15/3", "quý I và quý III", "từ tháng 4 đến tháng 12 năm 2026". */
final class DatesInWords {

    private static final String DAY =
            "(?<!tháng )(?:ngày )?(\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?:(?: ?[/.-] ?| năm )(\\d{4}))?";
    private static final String YEAR = "(?:(?: ?/ ?|,? năm )(\\d{4}))?";
    private static final String TO = "(?: ?- ?| đến hết | đến | tới )";
    private static final String QUARTER = "(iv|i{1,3}|[1-4])";
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "1", 1, "ii", 2, "2", 2, "iii", 3, "3", 3, "iv", 4, "4", 4);

    private static final Pattern FROM_DAY_TO_DAY = of("(?:từ )?" + DAY + TO + DAY);
    private static final Pattern BEFORE_DAY = of("trước " + DAY);
    private static final Pattern BY_DAY =
            of("(?:xong|hết|chậm nhất|muộn nhất|không quá|hạn)(?: là| vào| trong)? " + DAY);
    private static final Pattern DAYS = of(DAY);
    private static final Pattern HALF = of("6 tháng (đầu|cuối) năm" + YEAR.replace(",? năm ", " ?"));
    private static final Pattern MONTH_TO_MONTH =
            of("(?:từ )?tháng (\\d{1,2})" + YEAR + TO + "(?:tháng )?(\\d{1,2})" + YEAR);
    private static final Pattern MONTHS = of(
            "(?<!\\d )(?:trong |các )?tháng (\\d{1,2}(?:(?:, ?| và |; ?)(?:tháng )?\\d{1,2})*)(?! ?(?:lần|lượt|đợt|kỳ|số|tin|bài|buổi|cuộc|video))"
                    + YEAR);
    private static final Pattern QUARTER_TO_QUARTER = of("(?:từ )?quý " + QUARTER + TO + "(?:quý )?" + QUARTER + YEAR);
    private static final Pattern QUARTERS_LISTED =
            of("quý (" + QUARTER + "(?:(?:, ?| và |; ?)(?:quý )?" + QUARTER + ")*)" + YEAR);
    private static final Pattern PART_OF_YEAR = of("(đầu|cuối) năm" + YEAR.replace(",? năm ", " ?"));
    private static final Pattern WHOLE_YEAR = of("(?:trong )?năm(?: (\\d{4}))?");

    private final String text;
    private final int year;

    private DatesInWords(String text, int year) {
        this.text = text;
        this.year = year;
    }

    private static Pattern of(String form) {
        return Pattern.compile("(?<![\\p{L}\\d/])" + form + "(?![\\p{L}\\d/])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** @return null where no day is said that exists */
    static @Nullable Schedule read(String text, int year) {
        try {
            return new DatesInWords(text, year).read();
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Schedule read() {
        MatchResult at = find(FROM_DAY_TO_DAY);
        if (at != null) {
            var to = day(at, 4, year);
            return Schedule.window(day(at, 1, to.getYear()), to);
        }
        at = find(BEFORE_DAY);
        if (at != null) {
            return Schedule.once(day(at, 1, year).minusDays(1));
        }
        at = find(BY_DAY);
        if (at != null) {
            return Schedule.once(day(at, 1, year));
        }
        at = find(DAYS);
        return at != null ? days() : monthsOrMore();
    }

    private @Nullable Schedule monthsOrMore() {
        MatchResult at = find(HALF);
        if (at != null) {
            return at.group(1).equals("đầu") ? months(at.group(2), 1, 6) : months(at.group(2), 7, 12);
        }
        at = find(MONTH_TO_MONTH);
        if (at != null) {
            var last = YearMonth.of(year(at.group(4)), Integer.parseInt(at.group(3)));
            var first = YearMonth.of(
                    at.group(2) == null ? last.getYear() : year(at.group(2)), Integer.parseInt(at.group(1)));
            return Schedule.window(first.atDay(1), last.atEndOfMonth());
        }
        at = find(MONTHS);
        if (at != null) {
            return listed(numbers(at.group(1)), 1, year(at.group(2)));
        }
        at = find(QUARTER_TO_QUARTER);
        if (at != null) {
            return months(at.group(3), 3 * quarter(at.group(1)) - 2, 3 * quarter(at.group(2)));
        }
        at = find(QUARTERS_LISTED);
        return at != null ? listed(quarters(at.group(1)), 3, year(at.group(4))) : yearOrPart();
    }

    private @Nullable Schedule yearOrPart() {
        var at = find(PART_OF_YEAR);
        if (at != null) {
            return at.group(1).equals("đầu") ? months(at.group(2), 1, 3) : months(at.group(2), 10, 12);
        }
        at = find(WHOLE_YEAR);
        return at == null || at.group().equals("năm") ? null : months(at.group(1), 1, 12);
    }

    private @Nullable MatchResult find(Pattern form) {
        var at = form.matcher(text);
        return at.find() ? at.toMatchResult() : null;
    }

    /** One day or several of them. */
    private Schedule days() {
        var days = new ArrayList<LocalDate>();
        for (var at = DAYS.matcher(text); at.find(); ) {
            days.add(day(at.toMatchResult(), 1, year));
        }
        if (days.size() == 1) {
            return Schedule.once(days.get(0));
        }
        var listed = days.stream()
                .sorted()
                .map(day -> String.valueOf(day.getDayOfYear()))
                .distinct()
                .collect(Collectors.joining(","));
        return Schedule.recurring("FREQ=YEARLY;BYYEARDAY=" + listed, Period.ofMonths(1), 1)
                .within(
                        LocalDate.of(days.get(0).getYear(), 1, 1),
                        LocalDate.of(days.get(0).getYear(), 12, 31));
    }

    private Schedule listed(List<Integer> numbers, int months, int inYear) {
        if (numbers.size() == 1) {
            var last = YearMonth.of(inYear, numbers.get(0) * months);
            return Schedule.window(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
        }
        var due = numbers.stream()
                .map(number -> YearMonth.of(inYear, number * months).getMonthValue())
                .sorted()
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return Schedule.recurring("FREQ=YEARLY;BYMONTH=" + due + ";BYMONTHDAY=-1", Period.ofMonths(months), 1)
                .within(LocalDate.of(inYear, 1, 1), LocalDate.of(inYear, 12, 31));
    }

    private Schedule months(@Nullable String said, int first, int last) {
        return Schedule.window(
                YearMonth.of(year(said), first).atDay(1),
                YearMonth.of(year(said), last).atEndOfMonth());
    }

    private static LocalDate day(MatchResult at, int group, int year) {
        var said = at.group(group + 2);
        return LocalDate.of(
                said == null ? year : Integer.parseInt(said),
                Integer.parseInt(at.group(group + 1)),
                Integer.parseInt(at.group(group)));
    }

    private int year(@Nullable String said) {
        return said == null ? year : Integer.parseInt(said);
    }

    private static List<Integer> numbers(String listed) {
        return Pattern.compile("\\d+")
                .matcher(listed)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }

    private static List<Integer> quarters(String listed) {
        return Pattern.compile("iv|i{1,3}|[1-4]")
                .matcher(listed)
                .results()
                .map(found -> quarter(found.group()))
                .toList();
    }

    private static int quarter(String said) {
        return QUARTERS.getOrDefault(said, 1);
    }
}
