package vn.loa.planning.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.catalog.LibrarySource;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.SectionRole;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

/** Makes a new draft of a document: the plan with its sections, lines and activities, each under a new id. */
@Component
class Beginning {

    /** Whose plan it becomes, for which year, and when it was begun. */
    record Frame(OfficerId by, UnitId unit, int year, Instant at) {}

    /**
     * What a copy knows beyond the document.
     *
     * @param units who is to do a line's task, by the line's id
     * @param sources what of the library a line was taken from, by the line's id
     * @param activities the details by the activity's id
     * @param named who is meant by a name of one who has something to do
     */
    record Known(
            Map<String, UnitId> units,
            Map<String, LibrarySource> sources,
            Map<String, ActivityRevision> activities,
            Map<String, UnitId> named) {

        static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Map.of());

        @Nullable
        LibrarySource source(Line line) {
            return line.id() == null ? null : sources.get(line.id());
        }

        @Nullable
        UnitId doer(Line line) {
            var known = line.id() == null ? null : units.get(line.id());
            return known != null
                    ? known
                    : line.meanings().stream()
                            .filter(Meaning.Task.class::isInstance)
                            .map(task -> named.get(((Meaning.Task) task).unit()))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }
    }

    private final PlanWriting writing;

    Beginning(PlanWriting writing) {
        this.writing = writing;
    }

    /** Begins a plan that says what the document says. */
    PlanId begin(Frame frame, PlanDocument document) {
        return begin(draft(frame, document, Known.NOTHING), null);
    }

    /** @param renewal what has to change in it; null if it is of the same year */
    PlanId begin(NewPlan draft, @Nullable Renewal renewal) {
        writing.write(draft, renewal);
        return draft.plan().id();
    }

    /** Nothing is stored yet. */
    NewPlan draft(Frame frame, PlanDocument document, Known known) {
        if (frame.year() < 2000 || frame.year() > 2100) {
            throw new InvalidEntry("year", "plan.rejection.year");
        }
        var now = frame.at();
        var plan = new Plan(frame.unit(), frame.year(), document, frame.by(), now);
        return new NewPlan(
                plan,
                new Parts(plan.id(), frame.by(), now, known).of(document),
                rows(plan.id(), document.activities(), known, frame.by(), now),
                document.legalBases());
    }

    private static List<PlanActivity> rows(
            PlanId plan, List<Activity> activities, Known known, OfficerId by, Instant at) {
        var rows = new ArrayList<PlanActivity>();
        for (var activity : activities) {
            var details = activity.id() == null ? null : known.activities().get(activity.id());
            rows.add(new PlanActivity(
                    plan, activity.place(), rows.size(), details == null ? details(activity, known) : details, by, at));
        }
        return rows;
    }

    private static ActivityRevision details(Activity activity, Known known) {
        return new ActivityRevision(
                Wording.of(activity.title()),
                activity.lead() == null ? null : known.named().get(activity.lead()),
                null,
                Wording.orNull(activity.lead()),
                Wording.orNull(activity.coordinators()),
                activity.contents().stream().map(Wording::of).toList(),
                activity.areas(),
                activity.channels(),
                activity.audiences(),
                Wording.orNull(activity.schedule()),
                null,
                activity.products().stream().map(Wording::of).toList(),
                Wording.orNull(activity.target()),
                Wording.orNull(activity.budget()));
    }

    /** The sections of a new plan. */
    private record Parts(PlanId plan, OfficerId by, Instant at, Known known, List<Section> found) {

        Parts(PlanId plan, OfficerId by, Instant at, Known known) {
            this(plan, by, at, known, new ArrayList<>());
        }

        List<Section> of(PlanDocument document) {
            add(null, SectionPlace.PREAMBLE, 0, null, "", SectionRole.FREE, document.preamble());
            below(null, document.sections());
            add(null, SectionPlace.CLOSING, 0, null, "", SectionRole.FREE, document.closing());
            return found;
        }

        private void below(@Nullable SectionId parent, List<PlanDocument.Section> children) {
            for (int position = 0; position < children.size(); position++) {
                var child = children.get(position);
                var id = add(
                        parent,
                        SectionPlace.BODY,
                        position,
                        child.number(),
                        child.title(),
                        child.role(),
                        child.lines());
                below(id, child.children());
            }
        }

        private SectionId add(
                @Nullable SectionId parent,
                SectionPlace place,
                int position,
                @Nullable String number,
                String title,
                SectionRole role,
                List<Line> lines) {
            var section = new Section(plan, parent, place, position, by, at);
            section.fill(Wording.orNull(number), Wording.of(title), role, revisions(lines));
            found.add(section);
            return section.id();
        }

        private List<LineRevision> revisions(List<Line> lines) {
            return lines.stream()
                    .map(line -> new LineRevision(
                            null,
                            line.level(),
                            line.marker() == null ? "" : line.marker(),
                            Wording.of(line.text()),
                            line.meanings(),
                            known.doer(line),
                            known.source(line)))
                    .toList();
        }
    }
}
