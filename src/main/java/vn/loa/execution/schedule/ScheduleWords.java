package vn.loa.execution.schedule;

import java.text.Normalizer;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads when an activity happens from the words that people use for it: "mỗi tháng 2 lần", "tuần 1 hằng tháng",
 * "trước 15/3". What tells a number of occurrences counts more than a day, a day more than "khi có …", and that more than
 * "thường xuyên".
 */
public final class ScheduleWords {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:(?:ngay )?(?:khi|sau khi)|theo yêu cầu|khi phát sinh|đột xuất|kể từ|từ khi)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ALWAYS = Pattern.compile(
            "\\b(?:thường xuyên|liên tục|hằng ngày|mỗi ngày|cả năm|suốt năm|quanh năm|24/7)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private ScheduleWords() {}

    /** @param year the plan's, which words without a year mean */
    public static Schedule read(String words, int year) {
        var text = clean(words);
        var dates = DatesInWords.read(text, year);
        var frequency = Frequency.read(text);
        if (dates != null && (frequency == null || isOnceAYear(frequency))) {
            return dates;
        }
        if (frequency != null) {
            return dates != null && dates.kind() == Schedule.Kind.WINDOW
                    ? frequency.within(Objects.requireNonNull(dates.from()), Objects.requireNonNull(dates.to()))
                    : frequency;
        }
        if (EVENT.matcher(text).find()) {
            return Schedule.onEvent();
        }
        return ALWAYS.matcher(text).find() ? Schedule.continuous() : Schedule.undated();
    }

    /** "Trước ngày 15/12 hằng năm" is one day of the plan's year. */
    private static boolean isOnceAYear(Schedule frequency) {
        return frequency.times() == 1 && Period.ofMonths(12).equals(frequency.span());
    }

    private static String clean(String words) {
        var composed = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(composed)
                .replaceAll(" ")
                .replace("hàng ngày", "hằng ngày")
                .replace("hàng tuần", "hằng tuần")
                .replace("hàng tháng", "hằng tháng")
                .replace("hàng quý", "hằng quý")
                .replace("hàng năm", "hằng năm")
                .replace("quí", "quý")
                .replace('–', '-')
                .strip();
    }
}
