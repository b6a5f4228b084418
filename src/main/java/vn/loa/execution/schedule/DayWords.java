package vn.loa.execution.schedule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which days of a week or a month are meant: "thứ Hai đầu tiên", "tuần 1", "trước ngày 10", "cuối tháng". */
final class DayWords {

    private static final Map<String, String> WEEKDAYS =
            Map.of("hai", "MO", "2", "MO", "ba", "TU", "3", "TU", "tư", "WE", "4", "WE", "năm", "TH", "5", "TH");
    private static final Map<String, String> MORE_WEEKDAYS = Map.of("sáu", "FR", "6", "FR", "bảy", "SA", "7", "SA");
    private static final Map<String, Integer> ORDER =
            Map.of("đầu", 1, "một", 1, "1", 1, "hai", 2, "2", 2, "ba", 3, "3", 3, "tư", 4, "4", 4, "cuối", -1);

    private static final Pattern WEEKDAY = of("(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)");
    private static final Pattern WEEKDAY_OF_MONTH = of(
            "(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?: của)?(?: tuần)?(?: thứ)? (đầu|cuối|một|hai|ba|tư|[1-4])");
    private static final Pattern WEEK_OF_MONTH = of("tuần(?: lễ)?(?: thứ)? (đầu|cuối|một|hai|ba|tư|[1-4])(?! ?lần)");
    private static final Pattern DAYS_OF_MONTH = of(
            "(trước |chậm nhất )?(?:vào )?(?:các )?ngày (\\d{1,2}(?:(?:, ?| và | hoặc )\\d{1,2})*)(?! ?[/.]| tháng \\d)");
    private static final Pattern PART_OF_MONTH = of("(đầu|giữa|cuối)(?: mỗi| hằng)? tháng");

    private DayWords() {}

    private static Pattern of(String form) {
        return Pattern.compile("(?<![\\p{L}\\d])" + form + "(?![\\p{L}\\d])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** As RFC 5545 names them; empty where no weekday is said. */
    static List<String> weekdays(String text) {
        var days = new LinkedHashSet<String>();
        for (var at = WEEKDAY.matcher(text); at.find(); ) {
            days.add(weekday(at.group(1)));
        }
        return List.copyOf(days);
    }

    /** The part of a rule that tells the days of its months; null where none are said. */
    static @Nullable String ofMonth(String text) {
        var at = WEEKDAY_OF_MONTH.matcher(text);
        if (at.find()) {
            return "BYDAY=" + ORDER.get(at.group(2)) + weekday(at.group(1));
        }
        at = WEEK_OF_MONTH.matcher(text);
        if (at.find()) {
            var week = ORDER.getOrDefault(at.group(1), 1);
            return "BYMONTHDAY=" + (week < 0 ? "-1" : String.valueOf(7 * week));
        }
        at = DAYS_OF_MONTH.matcher(text);
        if (at.find()) {
            return days(at.group(2), "trước ".equals(at.group(1)));
        }
        at = PART_OF_MONTH.matcher(text);
        return at.find()
                ? "BYMONTHDAY="
                        + Map.of("đầu", "10", "giữa", "20", "cuối", "-1").get(at.group(1))
                : null;
    }

    private static @Nullable String days(String listed, boolean before) {
        var days = new ArrayList<String>();
        for (var day : listed.split("\\D+")) {
            var number = Integer.parseInt(day) - (before ? 1 : 0);
            if (number < 1 || number > 31) {
                return null;
            }
            // Where a month is shorter its last day is meant, which the rule says by counting from the end.
            days.add(number > 28 ? String.valueOf(number - 32) : String.valueOf(number));
        }
        return "BYMONTHDAY=" + String.join(",", days);
    }

    private static String weekday(@Nullable String word) {
        if (word == null) {
            return "SU";
        }
        return WEEKDAYS.getOrDefault(word, MORE_WEEKDAYS.getOrDefault(word, "SU"));
    }
}
