package vn.loa.guidance.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes words that were typed fit to be kept. */
final class Wording {

    static final int LONGEST = 2_000;

    // Control characters other than tab and line feed: PostgreSQL refuses NUL, and nobody can see the others.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

    private Wording() {}

    static @Nullable String orNull(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var words = Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
        if (words.length() > LONGEST) {
            throw new InvalidGuidance(field, "guidance.rejection.tooLong", LONGEST);
        }
        return words.isEmpty() ? null : words;
    }

    static String needed(String field, @Nullable String text, String messageKey) {
        var words = orNull(field, text);
        if (words == null) {
            throw new InvalidGuidance(field, messageKey);
        }
        return words;
    }

    static GuidanceWording of(GuidanceWording wording) {
        return new GuidanceWording(
                needed("title", wording.title(), "guidance.rejection.titleMissing"),
                orNull("number", wording.number()),
                wording.date(),
                wording.issueBy(),
                orNull("note", wording.note()));
    }

    static RequirementWording of(RequirementWording wording) {
        return new RequirementWording(
                wording.kind(),
                needed("text", wording.text(), "guidance.rejection.textMissing"),
                wording.areas(),
                orNull("product", wording.product()),
                wording.due());
    }
}
