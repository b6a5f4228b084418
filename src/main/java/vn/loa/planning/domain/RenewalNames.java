package vn.loa.planning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.loa.checks.DayText;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Span;
import vn.loa.checks.Spoken;
import vn.loa.checks.Spot;

/** The unit itself, those above it and those below it are called as the registry of units calls them today. */
final class RenewalNames implements RenewalRule {

    private static final String COMMITTEE = "Ủy ban nhân dân";

    /** A unit that ended and whose place another one of the same line took. */
    record Succeeded(String name, String successor, LocalDate since) {}

    private final List<Succeeded> ended;

    RenewalNames(List<Succeeded> ended) {
        this.ended = ended;
    }

    @Override
    public List<RenewalProposal> propose(Manuscript copy) {
        var proposals = new ArrayList<RenewalProposal>();
        own(copy, proposals);
        for (var unit : ended) {
            var reason = RenewalSentences.say("name.unit", unit.name(), DayText.of(unit.since()), unit.successor());
            everywhere(copy, unit.name(), unit.successor(), reason, proposals);
        }
        return proposals;
    }

    /** A plan says at its head who issues it; a unit that bears another name now is called so everywhere. */
    private static void own(Manuscript copy, List<RenewalProposal> proposals) {
        var issuer = Objects.requireNonNullElse(copy.document().header().issuer(), "");
        var unit = copy.unit();
        var old = issuer.startsWith(COMMITTEE)
                ? issuer.substring(COMMITTEE.length()).strip()
                : "";
        if (unit == null || old.isEmpty() || Spoken.of(old).has(unit.name())) {
            return;
        }
        var reason = RenewalSentences.say("name.own", old, unit.name());
        proposals.add(RenewalProposal.of(
                RenewalKind.NAME,
                Spot.header("issuer"),
                RenewalSentences.say("at.issuer"),
                issuer,
                COMMITTEE + " " + unit.name(),
                reason,
                RenewalSentences.say("source.units")));
        everywhere(copy, old, unit.name(), reason, proposals);
    }

    private static void everywhere(
            Manuscript copy, String old, String name, String reason, List<RenewalProposal> proposals) {
        var sought = Spoken.of(old);
        for (var passage : copy.passages()) {
            for (var span : copy.spoken(passage).find(sought)) {
                if (!isCited(copy, passage, span)) {
                    proposals.add(RenewalProposal.of(
                            RenewalKind.NAME, passage, span, name, reason, RenewalSentences.say("source.units")));
                }
            }
        }
    }

    /** What a document was called by who issued it stays. */
    private static boolean isCited(Manuscript copy, Passage passage, Span span) {
        return copy.citations().stream()
                .anyMatch(citation ->
                        citation.passage() == passage && citation.span().overlaps(span));
    }
}
