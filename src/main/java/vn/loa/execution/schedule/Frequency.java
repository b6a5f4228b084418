package vn.loa.execution.schedule;

import java.time.Period;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often, in words: "2 bài/tháng", "mỗi quý một lần", "6 tháng/lần", "trước ngày 10 hằng tháng".
 *
 * @param times how often in that many units
 * @param every how many units
 */
record Frequency(int times, int every, Unit unit) {

    private enum Unit {
        WEEK(0),
        MONTH(1),
        QUARTER(3),
        HALF(6),
        YEAR(12);

        private final int months;

        Unit(int months) {
            this.months = months;
        }
    }

    private static final Map<String, Unit> UNITS =
            Map.of("tuần", Unit.WEEK, "tháng", Unit.MONTH, "quý", Unit.QUARTER, "nửa năm", Unit.HALF, "năm", Unit.YEAR);
    private static final Map<String, Integer> NUMBERS = Map.of(
            "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);

    private static final String NUMBER = "(\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";
    private static final String THING = "(?:lần|lượt|đợt|kỳ|số|tin|bài|buổi|cuộc|phiên|hội nghị|chuyên mục|chuyên đề"
            + "|chương trình|phóng sự|video|clip|bản tin|báo cáo|tin, ?bài|bài, ?tin|tin bài|tin/bài)";
    private static final String UNIT = "(nửa năm|tuần|tháng|quý|năm)";

    // 2 tin, bài mỗi tháng; 1 lần / 6 tháng
    private static final Pattern COUNT_FIRST =
            of(NUMBER + " ?" + THING + "(?: [^\\d;,./]{1,25}?)? ?(?:/|mỗi|một|trong|trên|hằng) ?(?:(?:mỗi|một) )?"
                    + "(?:" + NUMBER + " )?" + UNIT);
    // mỗi tháng ít nhất 2 lần; 6 tháng một lần
    private static final Pattern UNIT_FIRST = of("(?:(?:mỗi|hằng|định kỳ) )?(?:" + NUMBER + " ?)?" + UNIT
            + ",? (?:ít nhất |tối thiểu |từ |khoảng )?" + NUMBER + " ?" + THING);
    // 3 tháng/lần
    private static final Pattern ONCE_IN = of("(?:" + NUMBER + " ?)?" + UNIT + " ?/ ?(?:01 |1 |một )?lần");
    private static final Pattern EACH =
            of("(?:hằng|mỗi|từng|theo|định kỳ|các) (?:" + NUMBER + " )?" + UNIT + "(?! \\d|[ivx]+\\b| [ivx]+\\b)");
    private static final Pattern EACH_DAY_OF = of("\\btháng (?:đầu|cuối|thứ \\S+)(?: của)?(?: mỗi| hằng)? quý");

    private static Pattern of(String form) {
        return Pattern.compile("(?<![\\p{L}\\d])" + form + "(?![\\p{L}])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    static @Nullable Schedule read(String text) {
        var found = find(text);
        return found == null ? null : found.schedule(text);
    }

    private static @Nullable Frequency find(String text) {
        Matcher at = COUNT_FIRST.matcher(text);
        if (at.find()) {
            return frequency(at.group(1), at.group(2), at.group(3));
        }
        at = ONCE_IN.matcher(text);
        if (at.find()) {
            return frequency("1", at.group(1), at.group(2));
        }
        at = UNIT_FIRST.matcher(text);
        if (at.find()) {
            return frequency(at.group(3), at.group(1), at.group(2));
        }
        if (EACH_DAY_OF.matcher(text).find()) {
            return new Frequency(1, 1, Unit.QUARTER);
        }
        at = EACH.matcher(text);
        return at.find() ? frequency("1", at.group(1), at.group(2)) : null;
    }

    private static @Nullable Frequency frequency(String times, @Nullable String every, String unit) {
        var count = number(times);
        var units = every == null ? 1 : number(every);
        return count == 0 || units == 0 ? null : new Frequency(count, units, UNITS.getOrDefault(unit, Unit.MONTH));
    }

    private static int number(String words) {
        return NUMBERS.getOrDefault(words, Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : 0);
    }

    private @Nullable Schedule schedule(String text) {
        if (unit == Unit.WEEK) {
            return weekly(text);
        }
        var months = every * unit.months;
        if (months > 12) {
            return null;
        }
        return months == 1 ? monthly(text) : inMonths(months, text);
    }

    private Schedule weekly(String text) {
        var days = DayWords.weekdays(text);
        var interval = every == 1 ? "" : ";INTERVAL=" + every;
        return Schedule.recurring(
                "FREQ=WEEKLY" + interval + ";BYDAY=" + (days.isEmpty() ? "SU" : String.join(",", days)),
                Period.ofWeeks(every),
                days.isEmpty() ? times : 1);
    }

    private Schedule monthly(String text) {
        var day = DayWords.ofMonth(text);
        if (day != null) {
            return Schedule.recurring("FREQ=MONTHLY;" + day, Period.ofMonths(1), 1);
        }
        var spread = Map.of(1, "-1", 2, "15,-1", 3, "10,20,-1", 4, "7,14,21,-1").get(times);
        return Schedule.recurring(
                "FREQ=MONTHLY;BYMONTHDAY=" + (spread == null ? "-1" : spread),
                Period.ofMonths(1),
                spread == null ? times : 1);
    }

    /** So many times in so many months: spread over them where that comes out even. */
    private Schedule inMonths(int months, String text) {
        var even = months % times == 0 && months / times > 0;
        var span = even ? months / times : months;
        var last = unit == Unit.QUARTER && text.contains("tháng đầu") ? span - 2 : span;
        var due = IntStream.iterate(last, month -> month <= 12, month -> month + span)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        var day = DayWords.ofMonth(text);
        return Schedule.recurring(
                "FREQ=YEARLY;BYMONTH=" + due + ";" + (day == null ? "BYMONTHDAY=-1" : day),
                Period.ofMonths(last == span ? span : 1),
                even ? 1 : times);
    }
}
