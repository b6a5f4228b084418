package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loa.checks.Span;
import vn.loa.checks.Spot;
import vn.loa.planning.domain.RenewalChange.State;

/** What becomes of a plan's texts when an officer accepts or refuses some of the changes that were proposed for them. */
final class RenewalDecision {

    private final Map<UUID, RenewalChange> changes = new LinkedHashMap<>();
    private final Map<Spot, String> now = new LinkedHashMap<>();
    private final List<RenewalChange> decided = new ArrayList<>();
    private final List<RenewalChange> rewritten = new ArrayList<>();

    RenewalDecision(Collection<RenewalChange> all, RenewalTexts texts) {
        for (var change : all) {
            changes.put(change.id(), change);
            var text = texts.at(change.spot());
            if (text != null) {
                now.put(change.spot(), text);
            }
        }
    }

    /** Where the words stand now; nothing if they were written otherwise by hand, or their text is gone. */
    Optional<Span> find(RenewalChange change) {
        var text = now.get(change.spot());
        return text == null ? Optional.empty() : text(change).find(change.span(), text);
    }

    private RenewalText text(RenewalChange change) {
        return new RenewalText(
                change.copied(),
                changes.values().stream()
                        .filter(other -> other.spot().equals(change.spot()) && other.isWritten())
                        .map(other -> new RenewalText.Accepted(other.span(), String.valueOf(other.taken())))
                        .toList());
    }

    /** The text with other words in this place. */
    String with(RenewalChange change, Span span, String words) {
        return span.replaced(now.getOrDefault(change.spot(), ""), words);
    }

    /** Writes the words, unless those they were to replace are gone. */
    void accept(RenewalChange change, String words) {
        var span = find(change);
        if (span.isEmpty()) {
            rewritten.add(change);
            return;
        }
        now.put(change.spot(), with(change, span.get(), words));
        decide(change.become(State.ACCEPTED, words));
    }

    /** An officer wrote it otherwise, and that is enough. */
    void leave(RenewalChange change) {
        decide(change.become(State.ACCEPTED, null));
    }

    /** Puts the old words back where they were accepted before and still stand. */
    void refuse(RenewalChange change) {
        if (change.isWritten()) {
            var span = find(change);
            if (span.isEmpty()) {
                rewritten.add(change);
                return;
            }
            now.put(change.spot(), with(change, span.get(), change.before()));
        }
        decide(change.become(State.REFUSED, null));
    }

    private void decide(RenewalChange change) {
        changes.put(change.id(), change);
        decided.add(change);
    }

    List<RenewalChange> decided() {
        return List.copyOf(decided);
    }

    /** Those for which nothing could be done any more. */
    List<RenewalChange> rewritten() {
        return List.copyOf(rewritten);
    }

    String text(Spot spot) {
        return now.getOrDefault(spot, "");
    }
}
