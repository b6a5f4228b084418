package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Spot;
import vn.loa.documents.Words;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/** Who signs, who leads and who is named is who holds the post today. */
final class RenewalPeople implements RenewalRule {

    /**
     * An officer of the unit, or one who was.
     *
     * @param unit where the officer works, or worked
     * @param here whether the officer works in the unit or below it today
     * @param signs whether the officer may sign the unit's plans today
     */
    record Person(OfficerId id, String name, @Nullable String position, UnitId unit, boolean here, boolean signs) {

        private boolean hasPostOf(Person other) {
            return here
                    && unit.equals(other.unit)
                    && position != null
                    && other.position != null
                    && Words.of(position).equals(Words.of(other.position));
        }
    }

    private final List<Person> people;
    private final List<? extends TableRow> activities;

    RenewalPeople(List<Person> people, List<? extends TableRow> activities) {
        this.people = people;
        this.activities = activities;
    }

    @Override
    public List<RenewalProposal> propose(Manuscript copy) {
        var proposals = new ArrayList<RenewalProposal>();
        signer(copy, proposals);
        leads(proposals);
        named(copy, proposals);
        return proposals;
    }

    private void signer(Manuscript copy, List<RenewalProposal> proposals) {
        var header = copy.document().header();
        var name = header.signerName();
        var signing = people.stream().filter(Person::signs).toList();
        if (name == null || name.isBlank() || signing.isEmpty()) {
            return;
        }
        var still = signing.stream().filter(person -> isNamed(person, name)).findFirst();
        var next = still.isEmpty() && signing.size() == 1 ? Optional.of(signing.get(0)) : still;
        if (still.isEmpty()) {
            var names = String.join("; ", signing.stream().map(Person::name).toList());
            proposals.add(field(
                    "signerName",
                    name,
                    next.map(Person::name).orElse(null),
                    RenewalSentences.say("person.signer", name, names)));
        }
        next.ifPresent(person -> position(person, header.signerPosition(), proposals));
    }

    private static void position(Person person, @Nullable String written, List<RenewalProposal> proposals) {
        var position = person.position();
        if (written == null
                || position == null
                || Words.of(written).contains(Words.of(position))
                        && Words.of(written).contains(" phó ")
                                == Words.of(position).contains(" phó ")) {
            return;
        }
        var after = Words.isCapital(written) ? position.toUpperCase(Locale.ROOT) : position;
        var key = Words.of(position).contains(" phó ") ? "person.deputy" : "person.position";
        proposals.add(field("signerPosition", written, after, RenewalSentences.say(key, person.name(), position)));
    }

    private void leads(List<RenewalProposal> proposals) {
        for (int i = 0; i < activities.size(); i++) {
            var details = activities.get(i).details();
            var lead = details.leadOfficer();
            var gone = people.stream()
                    .filter(person -> person.id().equals(lead) && !person.here())
                    .findFirst();
            if (gone.isPresent()) {
                var next = successor(gone.get());
                var spot = new Spot(activities.get(i).id().toString(), "lead");
                var written = Objects.requireNonNullElse(details.lead(), "");
                var at = RenewalSentences.say("at.activity", i + 1);
                proposals.add(RenewalProposal.of(
                                RenewalKind.PERSON,
                                spot,
                                at,
                                written,
                                next.map(person -> replaced(written, gone.get(), person))
                                        .orElse(null),
                                gone(gone.get(), next),
                                RenewalSentences.say("source.officers"))
                        .linked(lead, next.map(Person::id).orElse(null)));
            }
        }
    }

    private static String replaced(String written, Person gone, Person next) {
        return written.contains(gone.name()) ? written.replace(gone.name(), next.name()) : next.name();
    }

    /** Where a line, an activity or the list of recipients names somebody who is no longer here. */
    private void named(Manuscript copy, List<RenewalProposal> proposals) {
        for (var gone : byName()) {
            var next = successor(gone);
            for (var passage : copy.passages()) {
                for (var span : copy.spoken(passage).find(gone.name())) {
                    proposals.add(RenewalProposal.of(
                            RenewalKind.PERSON,
                            passage,
                            span,
                            next.map(Person::name).orElse(null),
                            gone(gone, next),
                            RenewalSentences.say("source.officers")));
                }
            }
        }
    }

    /** Those who are gone, without names that somebody who is here bears, and names of one word. */
    private List<Person> byName() {
        Map<String, Person> gone = new HashMap<>();
        people.stream()
                .filter(person -> !person.here() && person.name().strip().contains(" "))
                .forEach(person -> gone.putIfAbsent(Words.of(person.name()), person));
        people.stream().filter(Person::here).forEach(person -> gone.remove(Words.of(person.name())));
        return List.copyOf(gone.values());
    }

    private Optional<Person> successor(Person gone) {
        var next = people.stream().filter(person -> person.hasPostOf(gone)).toList();
        return next.size() == 1 ? Optional.of(next.get(0)) : Optional.empty();
    }

    private static String gone(Person gone, Optional<Person> next) {
        return next.map(person -> RenewalSentences.say(
                        "person.follows", gone.name(), person.name(), String.valueOf(person.position())))
                .orElseGet(() -> RenewalSentences.say("person.gone", gone.name()));
    }

    private static boolean isNamed(Person person, String name) {
        return Words.of(name).contains(Words.of(person.name()));
    }

    private static RenewalProposal field(String field, String text, @Nullable String after, String reason) {
        return RenewalProposal.of(
                RenewalKind.PERSON,
                Spot.header(field),
                RenewalSentences.say("at.signature"),
                text,
                after,
                reason,
                RenewalSentences.say("source.officers"));
    }
}
