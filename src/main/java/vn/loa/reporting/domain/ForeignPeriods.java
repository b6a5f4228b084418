package vn.loa.reporting.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds months, quarters and years in a text that are not those of the period reported on: what was left behind when the
 * last report was copied. Dates of documents are no periods, and comparing with last year is no slip.
 */
final class ForeignPeriods {

    private static final String DATED =
            "ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+20\\d{2})?|(?:cùng kỳ|so với)(?:\\s+cùng kỳ)?(?:\\s+năm)?\\s+20\\d{2}";
    private static final String YEAR = "(?:(?:\\s+năm\\s+|\\s*/\\s*)(?<%s>20\\d{2}))?";
    private static final Pattern PERIOD = Pattern.compile("(?iu)(?<!\\p{L})(?:(?<dated>" + DATED + ")"
            + "|quý\\s+(?<quarter>IV|III|II|I|[1-4])" + YEAR.formatted("quarterYear")
            + "|(?<span>[69])\\s+tháng(?:\\s+đầu\\s+năm)?" + YEAR.formatted("spanYear")
            + "|tháng\\s+(?<month>1[0-2]|0?[1-9])" + YEAR.formatted("monthYear")
            + "|năm\\s+(?<year>20\\d{2}))(?![\\p{L}\\d/])");
    private static final Map<String, Integer> QUARTERS =
            Map.of("I", 1, "II", 2, "III", 3, "IV", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    /** Figures of a period begin in the middle of the month before it. */
    private static final int MIDDLE = 15;

    private final YearMonth first;
    private final YearMonth last;
    private final boolean ahead;

    /** @param ahead whether the text speaks of what comes next: then later months may be named, too */
    ForeignPeriods(LocalDate begins, LocalDate closing, boolean ahead) {
        this.last = YearMonth.from(closing);
        var opens = YearMonth.from(begins);
        this.first = begins.getDayOfMonth() >= MIDDLE && opens.isBefore(last) ? opens.plusMonths(1) : opens;
        this.ahead = ahead;
    }

    /** As they stand there, each once. */
    List<String> in(String text) {
        var found = new LinkedHashSet<String>();
        var matcher = PERIOD.matcher(text);
        while (matcher.find()) {
            if (matcher.group("dated") == null && isForeign(matcher)) {
                found.add(matcher.group().replaceAll("\\s+", " "));
            }
        }
        return List.copyOf(found);
    }

    private boolean isForeign(Matcher named) {
        if (named.group("year") != null) {
            var year = Integer.parseInt(named.group("year"));
            return year != last.getYear() && !(ahead && year == last.getYear() + 1);
        }
        if (named.group("span") != null) {
            // What is cumulated in the second quarter is that of six months.
            return !ending(named, "span", "spanYear").equals(last);
        }
        if (named.group("month") != null) {
            var month = ending(named, "month", "monthYear");
            return isOutside(month, month);
        }
        var quarter = Objects.requireNonNull(QUARTERS.get(named.group("quarter").toUpperCase(Locale.ROOT)));
        var end = YearMonth.of(year(named, "quarterYear"), quarter * 3);
        return isOutside(end.minusMonths(2), end);
    }

    private YearMonth ending(Matcher named, String month, String year) {
        return YearMonth.of(year(named, year), Integer.parseInt(named.group(month)));
    }

    private int year(Matcher named, String group) {
        var year = named.group(group);
        return year == null ? last.getYear() : Integer.parseInt(year);
    }

    private boolean isOutside(YearMonth from, YearMonth to) {
        if (ahead && (from.isAfter(last) || to.isBefore(first) && to.getYear() == last.getYear() && wraps())) {
            return false;
        }
        return from.isBefore(first) || to.isAfter(last);
    }

    /** At the end of a year "quý I" without a year is that of the next. */
    private boolean wraps() {
        return last.getMonthValue() == 12;
    }
}
