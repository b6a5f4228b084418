package vn.loa.planning.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.checks.LawBook;
import vn.loa.checks.Manuscript;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.planning.LineId;

/** Finds out what has to change in a plan that is begun from one of an earlier year. */
@Component
class Renewing {

    private final RenewalFacts facts;
    private final LawBook law;
    private final Clock clock;

    Renewing(RenewalFacts facts, LawBook law, Clock clock) {
        this.facts = facts;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Nothing if the other year is not earlier than the plan's.
     *
     * @param earlier what it is begun from; its lines have ids if that is a plan in Loa
     */
    @Nullable
    Renewal of(NewPlan draft, @Nullable Integer earlierYear, PlanDocument earlier) {
        if (earlierYear == null || earlierYear >= draft.plan().year()) {
            return null;
        }
        var document = draft.content().document();
        return new Renewal(earlierYear, targets(document, earlier), proposals(draft, document, earlierYear));
    }

    private List<RenewalProposal> proposals(NewPlan draft, PlanDocument document, int earlier) {
        var today = LocalDate.now(clock);
        var year = draft.plan().year();
        var activities = draft.activities();
        var leads = activities.stream()
                .map(activity -> activity.details().leadOfficer())
                .filter(Objects::nonNull)
                .toList();
        var known = facts.of(draft.plan().unit(), year, leads, today);
        var copy = new Manuscript(document, List.of(), Manuscript.Stage.DRAFT, today, known.issuer(), law.current());
        return RenewalProposal.all(
                copy,
                List.of(
                        new RenewalCitations(earlier, year, known.published()),
                        new RenewalFindings(),
                        new RenewalPeople(known.people(), activities),
                        new RenewalNames(known.succeeded()),
                        new RenewalYears(earlier, year),
                        new RenewalDues(activities, earlier, year)));
    }

    /** A copy has the lines of what it was made from, in their order. */
    private static List<Renewal.Target> targets(PlanDocument copy, PlanDocument earlier) {
        var lines = copy.lines();
        var old = earlier.lines();
        var targets = new ArrayList<Renewal.Target>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).meanings().stream().anyMatch(Meaning.Target.class::isInstance)) {
                var same = old.size() == lines.size() ? old.get(i) : null;
                targets.add(
                        new Renewal.Target(Objects.requireNonNull(id(lines.get(i))), same == null ? null : id(same)));
            }
        }
        return targets;
    }

    private static @Nullable LineId id(Line line) {
        return line.id() == null ? null : LineId.valueOf(line.id());
    }
}
