package vn.loa.checks;

import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.kernel.Fingerprint;

/**
 * Something that a rule found wrong.
 *
 * @param title what is wrong in a few words
 * @param message what is wrong here and what to do, in Vietnamese sentences
 * @param source the article the rule comes from
 * @param at where, as a reader finds it: {@code II.2}, {@code Nơi nhận}
 * @param quote the words in question; empty where something is missing
 */
public record Finding(
        String rule,
        Severity severity,
        String title,
        String message,
        String source,
        Spot spot,
        String at,
        String quote,
        @Nullable Repair repair) {

    /**
     * Names the finding as long as the words in question stay as they are, so that a reason given for it stays with it; what is
     * missing has no words but those that tell of it.
     */
    public String key() {
        var words = quote.isEmpty() ? message : quote;
        return rule + "."
                + Fingerprint.of(spot.part() + "\n" + spot.field() + "\n" + words)
                        .substring(0, 16);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
