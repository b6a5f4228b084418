package vn.loa.planning.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loa.checks.Repair;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.organization.OfficerId;

/** Reads the texts of a draft that are to change, and writes them, all at once: however many, it costs the same. */
@Component
class RenewalWriting {

    private static final String RECIPIENTS = "recipients";
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** The parts of a draft that hold texts to be changed. */
    record Held(Plan plan, List<Section> sections, Map<String, PlanActivity> activities, RenewalTexts texts) {}

    private final Plans plans;
    private final Sections sections;
    private final PlanActivities activities;
    private final LineWriting lines;
    private final LegalBases legalBases;
    private final Clock clock;

    RenewalWriting(
            Plans plans,
            Sections sections,
            PlanActivities activities,
            LineWriting lines,
            LegalBases legalBases,
            Clock clock) {
        this.plans = plans;
        this.sections = sections;
        this.activities = activities;
        this.lines = lines;
        this.legalBases = legalBases;
        this.clock = clock;
    }

    Held hold(Plan plan, Collection<Spot> spots) {
        var texts = new RenewalTexts();
        texts.header(plan.head());
        if (spots.stream().anyMatch(spot -> spot.part().equals(RECIPIENTS))) {
            texts.recipients(plan.recipients());
        }
        var parts = spots.stream()
                .map(Spot::part)
                .filter(part -> ID.matcher(part).matches())
                .map(UUID::fromString)
                .toList();
        var held = parts.isEmpty()
                ? List.<Section>of()
                : sections.holding(plan.id().value(), parts);
        held.forEach(texts::section);
        var rows = new HashMap<String, PlanActivity>();
        if (spots.stream().anyMatch(spot -> isOfActivity(spot, texts))) {
            activities.ofPlan(plan.id().value()).stream()
                    .filter(activity -> !activity.isRemoved())
                    .forEach(activity -> rows.put(activity.id().toString(), activity));
            rows.forEach((part, activity) -> texts.activity(part, activity.details()));
        }
        return new Held(plan, held, rows, texts);
    }

    private static boolean isOfActivity(Spot spot, RenewalTexts texts) {
        return ID.matcher(spot.part()).matches() && texts.at(spot) == null;
    }

    /** Writes what was decided. */
    void write(OfficerId by, Held held, RenewalDecision decision) {
        var repairs = new LinkedHashMap<Spot, Repair>();
        for (var change : decision.decided()) {
            var before = held.texts().at(change.spot());
            var after = decision.text(change.spot());
            if (before != null && !before.equals(after)) {
                repairs.put(change.spot(), new Repair(change.spot(), before, after));
            }
        }
        head(by, held.plan(), repairs.values());
        sections(by, held, repairs.values());
        activities(by, held, repairs.values(), decision.decided());
    }

    private void head(OfficerId by, Plan plan, Collection<Repair> repairs) {
        var head = plan.head();
        for (var repair : repairs) {
            head = repair.spot().part().equals("header") ? head.repaired(repair) : head;
        }
        if (!plan.reads(head)) {
            plan.revise(head, by, clock.instant());
        }
        var names = repairs.stream()
                .filter(repair -> repair.spot().part().equals(RECIPIENTS))
                .collect(Collectors.toMap(Repair::before, Repair::after, (one, other) -> one));
        if (!names.isEmpty()) {
            plan.send(renamed(plan.recipients(), names), by, clock.instant());
        }
        plans.saveAndFlush(plan);
    }

    private static List<Recipient> renamed(List<Recipient> recipients, Map<String, String> names) {
        return recipients.stream()
                .map(one -> new Recipient(names.getOrDefault(one.name(), one.name()), one.note()))
                .toList();
    }

    private void sections(OfficerId by, Held held, Collection<Repair> repairs) {
        var changed = new ArrayList<Section>();
        var citing = new ArrayList<Section>();
        for (var section : held.sections()) {
            var cited = LegalBases.citedIn(section);
            var revision = revision(section);
            for (var repair : repairs) {
                revision = isIn(section, repair) ? revision.repaired(repair) : revision;
            }
            if (!section.reads(revision)) {
                section.revise(revision, by, clock.instant());
                changed.add(section);
                if (!LegalBases.citedIn(section).equals(cited)) {
                    citing.add(section);
                }
            }
        }
        if (!changed.isEmpty()) {
            sections.flush();
            lines.write(changed);
        }
        if (!citing.isEmpty()) {
            legalBases.findAnew(held.plan().id(), citing);
        }
    }

    private static SectionRevision revision(Section section) {
        return new SectionRevision(
                section.number(),
                section.title(),
                section.role(),
                section.lines().stream().map(SectionLine::revision).toList());
    }

    private static boolean isIn(Section section, Repair repair) {
        var part = repair.spot().part();
        return section.id().toString().equals(part)
                || section.lines().stream()
                        .anyMatch(line -> line.id().toString().equals(part));
    }

    private void activities(OfficerId by, Held held, Collection<Repair> repairs, List<RenewalChange> decided) {
        held.activities().forEach((part, activity) -> {
            var details = activity.details();
            for (var repair : repairs) {
                details = repair.spot().part().equals(part) ? details.repaired(repair) : details;
            }
            for (var change : decided) {
                boolean linked = change.leaves() != null && change.spot().part().equals(part);
                details = linked ? details.ledBy(change.isWritten() ? change.follows() : change.leaves()) : details;
            }
            if (!activity.reads(details)) {
                activity.revise(details, by, clock.instant());
            }
        });
    }
}
