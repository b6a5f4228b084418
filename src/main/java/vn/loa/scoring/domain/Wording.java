package vn.loa.scoring.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes words that were typed fit to be kept. */
final class Wording {

    static final int LONGEST = 2_000;
    private static final int LONGEST_CODE = 20;
    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal MOST_POINTS = new BigDecimal("1000");

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
            throw new InvalidScoring(field, "scoring.rejection.tooLong", LONGEST);
        }
        return words.isEmpty() ? null : words;
    }

    static String needed(String field, @Nullable String text, String messageKey) {
        var words = orNull(field, text);
        if (words == null) {
            throw new InvalidScoring(field, messageKey);
        }
        return words;
    }

    static FrameworkWording of(FrameworkWording wording) {
        if (wording.decimals() < 0 || wording.decimals() > MOST_DECIMALS) {
            throw new InvalidScoring("decimals", "scoring.rejection.decimals");
        }
        var validTo = wording.validTo();
        if (validTo != null && validTo.isBefore(wording.validFrom())) {
            throw new InvalidScoring("validTo", "scoring.rejection.validTo");
        }
        return new FrameworkWording(
                needed("title", wording.title(), "scoring.rejection.titleMissing"),
                orNull("source", wording.source()),
                orNull("note", wording.note()),
                wording.decimals(),
                wording.validFrom(),
                validTo);
    }

    static CriterionWording of(CriterionWording wording) {
        var points = wording.points();
        if (points.signum() <= 0 || points.compareTo(MOST_POINTS) > 0 || points.scale() > 3) {
            throw new InvalidScoring("points", "scoring.rejection.points");
        }
        var code = needed("code", wording.code(), "scoring.rejection.codeMissing");
        if (code.length() > LONGEST_CODE) {
            throw new InvalidScoring("code", "scoring.rejection.tooLong", LONGEST_CODE);
        }
        return new CriterionWording(
                wording.parent(),
                code,
                needed("title", wording.title(), "scoring.rejection.titleMissing"),
                points,
                orNull("formula", wording.formula()),
                orNull("thresholds", wording.thresholds()),
                orNull("evidence", wording.evidence()),
                orNull("note", wording.note()));
    }
}
