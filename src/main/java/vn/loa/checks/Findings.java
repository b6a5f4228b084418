package vn.loa.checks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.kernel.Sentences;

/** Takes down what one rule finds. */
public final class Findings {

    private static final Sentences SENTENCES = Sentences.of("checks");
    private static final int LONGEST_QUOTE = 200;

    private final About about;
    private final List<Finding> found = new ArrayList<>();

    Findings(About about) {
        this.about = about;
    }

    List<Finding> found() {
        return found;
    }

    /** Something is missing that has no place of its own. */
    public Builder missing(Object... arguments) {
        return missing(Spot.DOCUMENT, "", arguments);
    }

    /** Something is missing at this place. */
    public Builder missing(Spot spot, String at, Object... arguments) {
        return new Builder(spot, at, "", arguments);
    }

    /** Words of this passage are wrong. */
    public Builder at(Passage passage, String quote, Object... arguments) {
        return new Builder(passage.spot(), passage.at(), quote, arguments);
    }

    /** Words at this place are wrong. */
    public Builder at(Spot spot, String at, String quote, Object... arguments) {
        return new Builder(spot, at, quote, arguments);
    }

    /** What is still to be said of a finding; {@link #add} takes it down. */
    public final class Builder {

        private final Spot spot;
        private final String at;
        private final String quote;
        private final Object[] arguments;
        private Severity severity = about.severity();
        private String variant = "";
        private @Nullable Repair repair;

        private Builder(Spot spot, String at, String quote, Object... arguments) {
            this.spot = spot;
            this.at = at;
            this.quote = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote;
            this.arguments = arguments;
        }

        /** As grave as this, not as the rule usually is. */
        public Builder as(Severity other) {
            severity = other;
            return this;
        }

        /** Said in the words of {@code check.<id>.<variant>}. */
        public Builder saying(String variant) {
            this.variant = "." + variant;
            return this;
        }

        public Builder repair(@Nullable Repair repair) {
            this.repair = repair;
            return this;
        }

        public void add() {
            found.add(new Finding(
                    about.id(),
                    severity,
                    SENTENCES.say("check." + about.id() + ".title"),
                    SENTENCES.say("check." + about.id() + variant, arguments),
                    about.source(),
                    spot,
                    at,
                    quote,
                    repair));
        }
    }
}
