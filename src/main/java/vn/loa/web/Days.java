package vn.loa.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says days and moments as officers read them; row records are filled with its words, not templates. */
@Component("days")
public class Days {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", VIETNAMESE);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", VIETNAMESE);

    private final Clock clock;
    private final MessageSource messages;

    Days(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** The day that was typed, as a browser's date field writes it or as people do; empty for no day of our time. */
    public static Optional<LocalDate> read(String typed) {
        var words = typed.strip();
        try {
            var day = LocalDate.parse(words, words.contains("/") ? TYPED : DateTimeFormatter.ISO_LOCAL_DATE);
            return Optional.of(day).filter(any -> any.getYear() >= FIRST_YEAR && any.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant moment) {
        return DAY.format(moment.atZone(VIETNAM));
    }

    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(VIETNAM));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    /** How long ago in words: "hôm nay", "hôm qua", "6 ngày trước", and the day itself after a month. */
    public String since(Instant moment) {
        var day = LocalDate.ofInstant(moment, VIETNAM);
        long days = ChronoUnit.DAYS.between(day, today());
        if (days < 0 || days > 30) {
            return day(day);
        }
        if (days < 2) {
            return say(days == 0 ? "web.since.today" : "web.since.yesterday");
        }
        return say("web.since.days", days);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
