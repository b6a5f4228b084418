package vn.loa.reporting.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes words that were typed fit to be kept. */
final class Wording {

    // Control characters other than tab and line feed: PostgreSQL refuses NUL, and nobody can see the others.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

    private Wording() {}

    static @Nullable String orNull(String field, @Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var words = Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
        if (words.length() > longest) {
            throw new InvalidReport(field, "report.rejection.tooLong", longest);
        }
        return words.isEmpty() ? null : words;
    }

    static String needed(String field, @Nullable String text, int longest, String messageKey) {
        var words = orNull(field, text, longest);
        if (words == null) {
            throw new InvalidReport(field, messageKey);
        }
        return words;
    }
}
