package vn.loa.planning.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Span;
import vn.loa.checks.Spot;
import vn.loa.organization.OfficerId;

/**
 * Other words that were proposed for some of a renewed plan's text.
 *
 * @param place where the text stands, as a reader finds it
 * @param copied the text as it was in the earlier plan
 * @param words what to write; null where only an officer can tell
 * @param taken what was written when it was accepted; null if the officer had written it otherwise before
 * @param decidedBy full name of the officer
 */
public record RenewalChange(
        UUID id,
        RenewalKind kind,
        Spot spot,
        String place,
        String copied,
        Span span,
        @Nullable String words,
        String reason,
        String source,
        @Nullable OfficerId leaves,
        @Nullable OfficerId follows,
        State state,
        @Nullable String taken,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    /** What an officer made of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        REFUSED
    }

    public String before() {
        return span.of(copied);
    }

    boolean isWritten() {
        return state == State.ACCEPTED && taken != null;
    }

    RenewalChange become(State other, @Nullable String written) {
        return new RenewalChange(
                id, kind, spot, place, copied, span, words, reason, source, leaves, follows, other, written, decidedBy,
                decidedAt, version);
    }
}
