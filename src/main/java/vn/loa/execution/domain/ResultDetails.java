package vn.loa.execution.domain;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done, as an officer says it.
 *
 * @param quantity how much came of it, in the measure; both or neither
 * @param measure tin bài, buổi, lượt người, tờ rơi …
 * @param people how many people it reached
 * @param link where it can be seen
 */
public record ResultDetails(
        LocalDate day,
        String text,
        @Nullable BigDecimal quantity,
        @Nullable String measure,
        @Nullable Integer people,
        @Nullable String link) {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_MEASURE = 60;
    private static final int LONGEST_LINK = 1_000;
    private static final BigDecimal MOST = new BigDecimal("9999999999");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public ResultDetails {
        text = cleaned("text", text, LONGEST_TEXT);
        measure = orNull("measure", measure, LONGEST_MEASURE);
        link = orNull("link", link, LONGEST_LINK);
        require(!text.isEmpty(), "text", "execution.rejection.textMissing");
        require(
                quantity == null || quantity.signum() >= 0 && quantity.compareTo(MOST) <= 0 && quantity.scale() <= 2,
                "quantity",
                "execution.rejection.quantity");
        require(quantity == null || measure != null, "measure", "execution.rejection.measureMissing");
        require(quantity != null || measure == null, "quantity", "execution.rejection.quantityMissing");
        require(people == null || people >= 0, "people", "execution.rejection.people");
        require(link == null || isAddress(link), "link", "execution.rejection.link");
    }

    /** Nobody reports what has not happened yet. */
    void requireDone(LocalDate today) {
        require(!day.isAfter(today), "day", "execution.rejection.dayInFuture");
    }

    /** The same however its quantity is written: 2 is 2.00. */
    ResultDetails plain() {
        return quantity == null
                ? this
                : new ResultDetails(day, text, quantity.stripTrailingZeros(), measure, people, link);
    }

    private static void require(boolean met, String field, String messageKey) {
        if (!met) {
            throw new InvalidEntry(field, messageKey);
        }
    }

    private static @Nullable String orNull(String field, @Nullable String text, int longest) {
        var words = text == null ? "" : cleaned(field, text, longest);
        return words.isEmpty() ? null : words;
    }

    private static String cleaned(String field, String text, int longest) {
        var words = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}&&[^\\t\\n]]", "")
                .strip();
        if (words.length() > longest) {
            throw new InvalidEntry(field, "execution.rejection.tooLong", longest);
        }
        return words;
    }

    private static boolean isAddress(String link) {
        try {
            var address = new URI(link);
            return address.getHost() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
