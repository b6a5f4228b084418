package vn.loa.planning.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as it may be stored: NFC, no blanks around it, and nothing that the database or a reader can't take. */
final class Wording {

    // Control characters other than tab and line feed: PostgreSQL refuses NUL, and nobody can see the others.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

    private Wording() {}

    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    static @Nullable String orNull(@Nullable String text) {
        var words = of(text);
        return words.isEmpty() ? null : words;
    }

    /** @throws InvalidEntry if the text is longer than a page can bear */
    static @Nullable String orNull(String field, @Nullable String text, int longest) {
        var words = of(field, text, longest);
        return words.isEmpty() ? null : words;
    }

    static String of(String field, @Nullable String text, int longest) {
        var words = of(text);
        if (words.length() > longest) {
            throw new InvalidEntry(field, "plan.rejection.tooLong", longest);
        }
        return words;
    }

    static String needed(String field, @Nullable String text, int longest, String messageKey) {
        var words = of(field, text, longest);
        if (words.isEmpty()) {
            throw new InvalidEntry(field, messageKey);
        }
        return words;
    }
}
