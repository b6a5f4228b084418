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
import vn.loa.organization.OfficerId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;

/** Lists what has to change in a plan that was just begun from one of an earlier year. */
@Component
class Renewing {

    private final Assembly assembly;
    private final RenewalFacts facts;
    private final RenewalStore store;
    private final LawBook law;
    private final Clock clock;

    Renewing(Assembly assembly, RenewalFacts facts, RenewalStore store, LawBook law, Clock clock) {
        this.assembly = assembly;
        this.facts = facts;
        this.store = store;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Does nothing if the other year is not earlier than the plan's.
     *
     * @param earlier what it was begun from; its lines have ids if that is a plan in Loa
     */
    void begin(OfficerId by, PlanId plan, int year, @Nullable Integer earlierYear, PlanDocument earlier) {
        if (earlierYear != null && earlierYear < year) {
            var stored = assembly.find(by, plan);
            var document = stored.document();
            store.begin(plan, earlierYear, targets(document, earlier), proposals(stored, document, earlierYear, year));
        }
    }

    private List<RenewalProposal> proposals(StoredPlan stored, PlanDocument document, int earlier, int year) {
        var today = LocalDate.now(clock);
        var activities = stored.activities();
        var leads = activities.stream()
                .map(activity -> activity.details().leadOfficer())
                .filter(Objects::nonNull)
                .toList();
        var known = facts.of(stored.head(), leads, today);
        var copy = new Manuscript(document, List.of(), Manuscript.Stage.DRAFT, today, stored.issuer(), law.current());
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
    private static List<RenewalStore.Pair> targets(PlanDocument copy, PlanDocument earlier) {
        var lines = copy.lines();
        var old = earlier.lines();
        var pairs = new ArrayList<RenewalStore.Pair>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).meanings().stream().anyMatch(Meaning.Target.class::isInstance)) {
                var same = old.size() == lines.size() ? old.get(i) : null;
                pairs.add(new RenewalStore.Pair(
                        Objects.requireNonNull(id(lines.get(i))), same == null ? null : id(same)));
            }
        }
        return pairs;
    }

    private static @Nullable LineId id(Line line) {
        return line.id() == null ? null : LineId.valueOf(line.id());
    }
}
