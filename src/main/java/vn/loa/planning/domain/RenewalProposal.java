package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Span;
import vn.loa.checks.Spot;
import vn.loa.organization.OfficerId;

/**
 * Other words for some of a text, as a machine would write them.
 *
 * @param at where it stands, as a reader finds it
 * @param text the whole text in which they stand
 * @param after the words to put there; null where only an officer can tell them
 * @param reason why, in a Vietnamese sentence
 * @param source where that comes from
 * @param leaves the officer whom the words before mean, where the text is linked to one
 * @param follows the officer whom the words after mean
 */
record RenewalProposal(
        RenewalKind kind,
        Spot spot,
        String at,
        String text,
        Span span,
        @Nullable String after,
        String reason,
        String source,
        @Nullable OfficerId leaves,
        @Nullable OfficerId follows) {

    static RenewalProposal of(
            RenewalKind kind, Passage passage, Span span, @Nullable String after, String reason, String source) {
        return new RenewalProposal(
                kind, passage.spot(), passage.at(), passage.text(), span, after, reason, source, null, null);
    }

    /** For a whole field that is no passage. */
    static RenewalProposal of(
            RenewalKind kind, Spot spot, String at, String text, @Nullable String after, String reason, String source) {
        return new RenewalProposal(kind, spot, at, text, new Span(0, text.length()), after, reason, source, null, null);
    }

    /** The same for a text that is linked to an officer. */
    RenewalProposal linked(@Nullable OfficerId from, @Nullable OfficerId to) {
        return new RenewalProposal(kind, spot, at, text, span, after, reason, source, from, to);
    }

    String before() {
        return span.of(text);
    }

    /** What all rules propose, in reading order; of two proposals for the same words the first rule's counts. */
    static List<RenewalProposal> all(Manuscript copy, List<RenewalRule> rules) {
        var all = new ArrayList<RenewalProposal>();
        for (var rule : rules) {
            for (var proposal : rule.propose(copy)) {
                if (all.stream().noneMatch(proposal::meets)) {
                    all.add(proposal);
                }
            }
        }
        var order = new HashMap<String, Integer>();
        copy.passages().forEach(passage -> order.putIfAbsent(passage.spot().part(), order.size()));
        all.sort(Comparator.comparing(
                        (RenewalProposal one) -> order.getOrDefault(one.spot().part(), order.size()))
                .thenComparing(one -> one.spot().field())
                .thenComparing(one -> one.span().from()));
        return all;
    }

    private boolean meets(RenewalProposal other) {
        return spot.equals(other.spot) && span.overlaps(other.span);
    }
}
