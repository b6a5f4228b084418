package vn.loa.guidance.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.RequirementId;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.LastChange;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanSummary;
import vn.loa.planning.PlanTexts;
import vn.loa.web.Days;

/** What the superior's officers do with a guidance. */
@Service
@Transactional
public class GuidanceDrafting {

    /** Before a heading: "IV. ", "2.1. ". */
    private static final Pattern NUMBER = Pattern.compile("^(?:[IVXLC]+|\\d+(?:\\.\\d+)*|\\p{Ll})\\. ");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Access access;
    private final PlanTexts texts;
    private final Guidances guidances;
    private final Requirements requirements;
    private final GuidanceQueries queries;
    private final OfficerDirectory officers;
    private final Clock clock;

    GuidanceDrafting(
            Access access,
            PlanTexts texts,
            Guidances guidances,
            Requirements requirements,
            GuidanceQueries queries,
            OfficerDirectory officers,
            Clock clock) {
        this.access = access;
        this.texts = texts;
        this.guidances = guidances;
        this.requirements = requirements;
        this.queries = queries;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * Begins a guidance.
     *
     * @param plan the unit's own plan that it is made from; null for a guidance that is typed
     */
    public GuidanceId begin(OfficerId by, UnitId unit, int year, @Nullable PlanId plan, GuidanceWording wording) {
        queries.requireDrafter(by, unit, access.reach(by, unit));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidGuidance("year", "guidance.rejection.year");
        }
        var words = wording;
        if (plan != null) {
            words = titled(wording, issued(by, unit, plan));
        }
        var begun = new Guidance(unit, year, plan, Wording.of(words), by, clock.instant());
        return guidances.saveAndFlush(begun).id();
    }

    public void revise(OfficerId by, GuidanceId id, int version, GuidanceWording wording) {
        var guidance = lock(by, id);
        if (guidance.version() != version) {
            throw stale(guidance.lastChange());
        }
        guidance.revise(Wording.of(wording));
        guidance.changedBy(by, clock.instant());
        guidances.saveAndFlush(guidance);
    }

    /** Asks for these places of the superior's plan and for no others of it; what was said of them already stays. */
    public void choose(OfficerId by, GuidanceId id, Set<PlanPlace> places) {
        var guidance = lock(by, id);
        guidance.requireDraft();
        var plan = guidance.plan();
        if (plan == null) {
            throw new NotFound();
        }
        var there = requirements.of(id.value());
        var chosen = new HashSet<>(places);
        there.stream()
                .filter(requirement -> requirement.source() != null && !chosen.remove(requirement.source()))
                .forEach(requirements::delete);
        var elements = Elements.of(texts.read(by, plan).document());
        var added = elements.stream()
                .filter(element -> chosen.contains(element.place()))
                .map(element -> new Requirement(id, elements.indexOf(element), wording(element), element.place()))
                .toList();
        requirements.saveAll(added);
        requirements.flush();
    }

    /** Asks for something more, of a published guidance as well. */
    public RequirementId add(OfficerId by, GuidanceId id, RequirementWording wording) {
        var guidance = lock(by, id);
        guidance.requireOpen();
        var added = new Requirement(id, requirements.nextPosition(id.value()), Wording.of(wording), null);
        if (!guidance.isDraft()) {
            added.addedOn(LocalDate.now(clock));
        }
        return requirements.saveAndFlush(added).id();
    }

    public void revise(OfficerId by, GuidanceId id, RequirementId one, int version, RequirementWording wording) {
        lock(by, id).requireDraft();
        var requirement = find(id, one);
        if (requirement.version() != version) {
            throw stale(requirement.lastChange());
        }
        requirement.revise(Wording.of(wording));
        requirement.changedBy(by, clock.instant());
        requirements.saveAndFlush(requirement);
    }

    /** Asks for it no longer; of a published guidance with a reason, since communes have read it. */
    public void withdraw(OfficerId by, GuidanceId id, RequirementId one, @Nullable String reason) {
        var guidance = lock(by, id);
        guidance.requireOpen();
        var requirement = find(id, one);
        if (guidance.isDraft()) {
            requirements.delete(requirement);
            requirements.flush();
        } else {
            requirement.withdraw(Wording.orNull("reason", reason), LocalDate.now(clock));
            requirements.saveAndFlush(requirement);
        }
    }

    public void publish(OfficerId by, GuidanceId id) {
        move(by, id, guidance -> guidance.publish(requirements.countOf(id.value()), clock.instant()));
    }

    public void takeBack(OfficerId by, GuidanceId id) {
        var plans = queries.see(by, id).plans();
        move(by, id, guidance -> guidance.takeBack(plans));
    }

    public void end(OfficerId by, GuidanceId id, @Nullable String reason) {
        move(by, id, guidance -> guidance.end(Wording.orNull("reason", reason), clock.instant()));
    }

    private void move(OfficerId by, GuidanceId id, Consumer<Guidance> move) {
        var guidance = lock(by, id);
        move.accept(guidance);
        guidance.changedBy(by, clock.instant());
        guidances.saveAndFlush(guidance);
    }

    /** The guidance, if the officer prepares it; nobody else changes it meanwhile. */
    private Guidance lock(OfficerId by, GuidanceId id) {
        queries.requireDrafter(by, queries.see(by, id));
        return guidances.lock(id.value()).orElseThrow(NotFound::new);
    }

    private PlanSummary issued(OfficerId by, UnitId unit, PlanId id) {
        var plan = texts.read(by, id).plan();
        if (!plan.unit().equals(unit) || !plan.status().isPublished()) {
            throw new InvalidGuidance("plan", "guidance.rejection.planNotIssued");
        }
        return plan;
    }

    /** Without a title of its own it has the plan's. */
    private static GuidanceWording titled(GuidanceWording wording, PlanSummary plan) {
        var title = wording.title().isBlank() && plan.title() != null ? plan.title() : wording.title();
        return new GuidanceWording(title, null, null, wording.issueBy(), wording.note());
    }

    private GuidanceConflict stale(@Nullable LastChange change) {
        return change == null
                ? new GuidanceConflict("guidance.rejection.changed")
                : officers.find(change.by())
                        .map(officer -> new GuidanceConflict(
                                "guidance.rejection.stale", officer.fullName(), Days.moment(change.changedAt())))
                        .orElseGet(() -> new GuidanceConflict("guidance.rejection.changed"));
    }

    private Requirement find(GuidanceId id, RequirementId one) {
        return requirements
                .findById(one.value())
                .filter(found -> found.guidance().equals(id))
                .orElseThrow(NotFound::new);
    }

    private static RequirementWording wording(Elements.Element element) {
        var kind = element.place().kind() == PlanPlace.Kind.SECTION ? RequirementKind.PART : RequirementKind.TASK;
        var product = element.product();
        return new RequirementWording(
                kind,
                shortened(NUMBER.matcher(element.label()).replaceFirst("")),
                List.copyOf(Set.copyOf(element.areas())),
                product == null ? null : shortened(product),
                null);
    }

    private static String shortened(String text) {
        return text.length() <= Wording.LONGEST ? text : text.substring(0, Wording.LONGEST);
    }
}
