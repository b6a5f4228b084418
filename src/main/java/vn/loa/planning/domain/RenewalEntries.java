package vn.loa.planning.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.checks.Span;
import vn.loa.planning.domain.Comparison.Fragment;

/** Lays what was proposed for a plan beside its text of today. */
final class RenewalEntries {

    private RenewalEntries() {}

    static RenewalPage page(
            StoredPlan plan, int earlierYear, List<RenewalChange> changes, List<RenewedTarget> targets) {
        var texts = RenewalTexts.of(plan);
        var decision = new RenewalDecision(changes, texts);
        var parts = parts(plan);
        return new RenewalPage(
                plan.head(),
                earlierYear,
                changes.stream()
                        .map(change -> entry(change, decision, texts, parts))
                        .toList(),
                targets);
    }

    private static RenewalPage.Entry entry(
            RenewalChange change, RenewalDecision decision, RenewalTexts texts, Map<String, String> parts) {
        var now = texts.at(change.spot());
        var span = decision.find(change);
        var part = change.spot().part();
        var row = span.map(found -> row(change, decision, found, now == null ? "" : now))
                .orElseGet(() -> Comparing.row(change.copied(), now == null ? "" : now));
        return new RenewalPage.Entry(change, parts.getOrDefault(part, part), now, span.isPresent(), row);
    }

    /** Before the change and behind it, whether it was made already or not. */
    private static Comparison.Row row(RenewalChange change, RenewalDecision decision, Span span, String now) {
        var words = change.words();
        if (words == null) {
            var before = change.isWritten() ? marked(span, now, change.before()) : marked(span, now, span.of(now));
            return new Comparison.Row(
                    Comparison.Change.CHANGED, before, change.isWritten() ? marked(span, now, span.of(now)) : null);
        }
        return change.isWritten()
                ? Comparing.row(decision.with(change, span, change.before()), now)
                : Comparing.row(now, decision.with(change, span, words));
    }

    /** What an officer writes anew is shown whole. */
    private static Comparison.Side marked(Span span, String now, String words) {
        return new Comparison.Side(
                false,
                0,
                List.of(
                        new Fragment(now.substring(0, span.from()), false),
                        new Fragment(words, true),
                        new Fragment(now.substring(span.to()), false)));
    }

    private static Map<String, String> parts(StoredPlan plan) {
        var parts = new HashMap<String, String>();
        plan.content()
                .parts()
                .forEach(part -> part.lines()
                        .forEach(line ->
                                parts.put(line.id().toString(), part.id().toString())));
        plan.activities().forEach(activity -> parts.put(activity.id().toString(), "activities"));
        return parts;
    }
}
