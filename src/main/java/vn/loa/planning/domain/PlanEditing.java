package vn.loa.planning.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.catalog.Catalog;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

/** Edits the sections, lines and activities of a draft. */
@Service
@Transactional
public class PlanEditing {

    private final Catalog catalog;
    private final Gate gate;
    private final Sections sections;
    private final SectionQueries queries;
    private final LineWriting lines;
    private final LegalBases legalBases;
    private final ActivityEditing activities;
    private final Revisions revisions;
    private final Telling telling;
    private final Clock clock;

    PlanEditing(
            Catalog catalog,
            Gate gate,
            Sections sections,
            SectionQueries queries,
            LineWriting lines,
            LegalBases legalBases,
            ActivityEditing activities,
            Revisions revisions,
            Telling telling,
            Clock clock) {
        this.catalog = catalog;
        this.gate = gate;
        this.sections = sections;
        this.queries = queries;
        this.lines = lines;
        this.legalBases = legalBases;
        this.activities = activities;
        this.revisions = revisions;
        this.telling = telling;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SectionView section(OfficerId by, PlanId plan, SectionId section) {
        gate.see(by, plan);
        return queries.find(plan, section);
    }

    /**
     * Saves a section whole.
     *
     * @throws StaleSection if somebody else saved it after this version
     */
    public SectionView save(OfficerId by, PlanId plan, SectionId section, int version, SectionRevision revision) {
        var standing = gate.editSection(by, plan, section.value());
        var edited = find(plan, section);
        var wanted = offered(standing, edited, TaskUnits.of(standing.offices(), revisions.clean(revision)));
        if (edited.version() != version && !edited.isRemoved() && edited.says(wanted)) {
            return queries.find(plan, section);
        }
        return save(standing, asRead(edited, version), wanted);
    }

    /** What is newly taken from the library must be on offer to the unit; words of elsewhere stay, as words of its own. */
    private SectionRevision offered(Standing standing, Section edited, SectionRevision revision) {
        var known = edited.allLines().map(SectionLine::source).collect(Collectors.toSet());
        var taken = revision.lines().stream()
                .map(LineRevision::source)
                .filter(source -> source != null && !known.contains(source))
                .collect(Collectors.toSet());
        if (taken.isEmpty()) {
            return revision;
        }
        var unknown = new HashSet<>(taken);
        unknown.removeAll(catalog.offered(taken, standing.unit()));
        return new SectionRevision(
                revision.number(),
                revision.title(),
                revision.role(),
                revision.lines().stream()
                        .map(line -> unknown.contains(line.source()) ? line.takenFrom(null) : line)
                        .toList());
    }

    /** Changes a section as it stands now. */
    void revise(OfficerId by, PlanId plan, SectionId section, UnaryOperator<SectionRevision> change) {
        var standing = gate.editSection(by, plan, section.value());
        var edited = find(plan, section);
        var lines = edited.lines().stream().map(SectionLine::revision).toList();
        var revision = change.apply(new SectionRevision(edited.number(), edited.title(), edited.role(), lines));
        save(standing, asRead(edited, edited.version()), TaskUnits.of(standing.offices(), revisions.clean(revision)));
    }

    /** Adds a section behind its siblings, with the number that follows theirs; null stands for the first level. */
    public SectionId addSection(OfficerId by, PlanId plan, @Nullable SectionId parent, String title, SectionRole role) {
        gate.edit(by, plan);
        var all = sections.ofPlan(plan.value());
        var above = parent == null ? null : standing(all, parent);
        var siblings = below(all, above);
        var added = new Section(plan, parent, SectionPlace.BODY, all.size(), by, clock.instant());
        added.fill(
                number(siblings, depth(all, above)),
                Wording.needed("title", title, Revisions.LONGEST_TITLE, "plan.rejection.sectionTitleMissing"),
                role,
                List.of());
        return sections.save(added).id();
    }

    public void moveSection(OfficerId by, PlanId plan, SectionId section, Direction direction) {
        gate.edit(by, plan);
        var all = sections.ofPlan(plan.value());
        var moved = standing(all, section);
        var siblings = below(all, moved.parent() == null ? null : standing(all, moved.parent()));
        var to = siblings.indexOf(moved) + (direction == Direction.UP ? -1 : 1);
        if (to >= 0 && to < siblings.size()) {
            moved.changePlaces(siblings.get(to), by, clock.instant());
        }
    }

    /** Takes a section and all below it out of the plan; it can be restored. */
    public void removeSection(OfficerId by, PlanId plan, SectionId section) {
        gate.edit(by, plan);
        find(plan, section).remove(by, clock.instant());
    }

    public void restoreSection(OfficerId by, PlanId plan, SectionId section) {
        gate.edit(by, plan);
        find(plan, section).restore(by, clock.instant());
    }

    public void removeLine(OfficerId by, PlanId plan, SectionId section, LineId line) {
        gate.editSection(by, plan, section.value());
        var edited = find(plan, section);
        change(edited, () -> edited.removeLine(line, by, clock.instant()));
    }

    public void restoreLine(OfficerId by, PlanId plan, SectionId section, LineId line) {
        gate.editSection(by, plan, section.value());
        var edited = find(plan, section);
        change(edited, () -> edited.restoreLine(line, by, clock.instant()));
    }

    /** Adds a line for each line of the text, with bullets and levels as they stand in it. */
    public SectionView pasteLines(OfficerId by, PlanId plan, SectionId section, int version, String text) {
        var standing = gate.editSection(by, plan, section.value());
        var edited = asRead(find(plan, section), version);
        var lines = new ArrayList<>(
                edited.lines().stream().map(SectionLine::revision).toList());
        lines.addAll(PastedText.lines(text, edited.role(), edited.title()));
        var revision = new SectionRevision(edited.number(), edited.title(), edited.role(), lines);
        return save(standing, edited, revisions.clean(revision));
    }

    @Transactional(readOnly = true)
    public ActivityView activity(OfficerId by, PlanId plan, ActivityId activity) {
        return activities.find(by, plan, activity);
    }

    public ActivityId addActivity(OfficerId by, PlanId plan, ActivityRevision revision) {
        return activities.add(by, plan, revision);
    }

    /**
     * Saves an activity.
     *
     * @throws StaleActivity if somebody else saved it after this version
     */
    public void reviseActivity(OfficerId by, PlanId plan, ActivityId activity, int version, ActivityRevision revision) {
        activities.revise(by, plan, activity, version, revision);
    }

    /** Changes an activity as it stands now. */
    void reviseActivity(OfficerId by, PlanId plan, ActivityId activity, UnaryOperator<ActivityRevision> change) {
        activities.revise(by, plan, activity, change);
    }

    public void moveActivity(OfficerId by, PlanId plan, ActivityId activity, Direction direction) {
        activities.move(by, plan, activity, direction);
    }

    public void removeActivity(OfficerId by, PlanId plan, ActivityId activity) {
        activities.remove(by, plan, activity);
    }

    public void restoreActivity(OfficerId by, PlanId plan, ActivityId activity) {
        activities.restore(by, plan, activity);
    }

    /**
     * Sets right what was understood of a document that is cited; stays as long as it is cited in the same way.
     *
     * @throws StaleBasis if somebody else corrected it after this version
     */
    public void correctLegalBasis(OfficerId by, PlanId plan, String cited, int version, LegalBasis corrected) {
        legalBases.correct(gate.edit(by, plan), cited, version, corrected);
    }

    private SectionView save(Standing standing, Section section, SectionRevision revision) {
        if (section.reads(revision)) {
            // An autosave without a change must not make the text of a colleague stale.
            return queries.find(standing.plan(), section.id());
        }
        change(section, () -> section.revise(revision, standing.officer(), clock.instant()));
        return SectionQueries.view(section, standing.officerName());
    }

    /** The section, if it still is what the officer read. */
    private Section asRead(Section found, int version) {
        if (found.isRemoved()) {
            throw removed(found);
        }
        if (found.version() != version) {
            var stored = queries.find(found.plan(), found.id());
            throw new StaleSection(stored, telling.moment(stored.savedAt()));
        }
        return found;
    }

    private Section find(PlanId plan, SectionId section) {
        return sections.find(section.value())
                .filter(found -> found.plan().equals(plan))
                .orElseThrow(NotFound::new);
    }

    private void change(Section section, Runnable change) {
        var cited = LegalBases.citedIn(section);
        change.run();
        sections.flush();
        lines.write(List.of(section));
        if (!LegalBases.citedIn(section).equals(cited)) {
            legalBases.findAnew(section.plan(), List.of(section));
        }
    }

    private Section standing(List<Section> all, SectionId section) {
        var found = all.stream()
                .filter(one -> one.id().equals(section) && one.place() == SectionPlace.BODY)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (found.isRemoved()) {
            throw removed(found);
        }
        return found;
    }

    private IllegalTransition removed(Section section) {
        return new IllegalTransition(
                "plan.rejection.sectionRemoved", telling.who(section.savedBy()), telling.moment(section.savedAt()));
    }

    private static List<Section> below(List<Section> all, @Nullable Section above) {
        var parent = above == null ? null : above.id();
        return all.stream()
                .filter(one -> one.place() == SectionPlace.BODY && !one.isRemoved())
                .filter(one -> Objects.equals(one.parent(), parent))
                .sorted(Comparator.comparingInt(Section::position))
                .toList();
    }

    private int depth(List<Section> all, @Nullable Section above) {
        int depth = 0;
        for (var one = above; one != null; one = one.parent() == null ? null : standing(all, one.parent())) {
            depth++;
        }
        return depth;
    }

    private static @Nullable String number(List<Section> siblings, int depth) {
        if (siblings.isEmpty()) {
            return Numbering.first(depth);
        }
        var last = siblings.get(siblings.size() - 1).number();
        return last == null ? null : Numbering.after(last);
    }
}
