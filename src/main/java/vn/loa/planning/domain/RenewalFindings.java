package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Checks;
import vn.loa.checks.Finding;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Repair;
import vn.loa.checks.Span;

/** What the rules of the checks find outdated on the day: their repairs, or marks where they know none. */
final class RenewalFindings implements RenewalRule {

    private static final Map<String, RenewalKind> RULES = Map.of(
            "LEG-02", RenewalKind.CITATION,
            "LEG-12", RenewalKind.CITATION,
            "LEVEL-04", RenewalKind.NAME,
            "LEVEL-05", RenewalKind.NAME,
            "TERM-01", RenewalKind.TERM,
            "TERM-02", RenewalKind.TERM,
            "TERM-03", RenewalKind.TERM,
            "TERM-05", RenewalKind.TERM,
            "TERM-06", RenewalKind.TERM,
            "COV-02", RenewalKind.TERM);

    @Override
    public List<RenewalProposal> propose(Manuscript copy) {
        var proposals = new ArrayList<RenewalProposal>();
        for (var finding : Checks.of(copy)) {
            var kind = RULES.get(finding.rule());
            if (kind != null) {
                copy.passages().stream()
                        .filter(passage -> passage.spot().equals(finding.spot()))
                        .findFirst()
                        .flatMap(passage -> proposal(kind, passage, finding, proposals))
                        .ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    private static Optional<RenewalProposal> proposal(
            RenewalKind kind, Passage passage, Finding finding, List<RenewalProposal> others) {
        var repair = finding.repair();
        var span = repair == null ? quoted(passage, finding, others) : changed(repair);
        return Optional.ofNullable(span)
                .map(words -> RenewalProposal.of(
                        kind,
                        passage,
                        words,
                        repair == null ? null : replacement(repair, words),
                        finding.message(),
                        finding.rule() + " · " + finding.source()));
    }

    /** The words that the finding quotes; those that it quotes a second time stand further on. */
    private static @Nullable Span quoted(Passage passage, Finding finding, List<RenewalProposal> others) {
        var quote = finding.quote().endsWith("…")
                ? finding.quote().substring(0, finding.quote().length() - 1)
                : finding.quote();
        int from = quote.isEmpty() ? -1 : passage.text().indexOf(quote);
        while (from >= 0) {
            var span = new Span(from, from + quote.length());
            if (others.stream()
                    .noneMatch(other ->
                            other.spot().equals(passage.spot()) && other.span().overlaps(span))) {
                return span;
            }
            from = passage.text().indexOf(quote, span.to());
        }
        return null;
    }

    /** The words that the repair changes, whole. */
    private static @Nullable Span changed(Repair repair) {
        var before = repair.before();
        var after = repair.after();
        int shorter = Math.min(before.length(), after.length());
        int from = 0;
        while (from < shorter && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        while (from > 0 && !Character.isWhitespace(before.charAt(from - 1))) {
            from--;
        }
        while (end > 0 && !Character.isWhitespace(before.charAt(before.length() - end))) {
            end--;
        }
        return before.equals(after) ? null : new Span(from, before.length() - end);
    }

    private static String replacement(Repair repair, Span words) {
        int behind = repair.before().length() - words.to();
        return repair.after().substring(words.from(), repair.after().length() - behind);
    }
}
