package vn.loa.planning.domain;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;

/** Edits the rows of a draft's activity table; the part of {@link PlanEditing} that is about them. */
@Component
class ActivityEditing {

    private final Gate gate;
    private final PlanActivities activities;
    private final PlanWriting writing;
    private final ActivityQueries queries;
    private final Revisions revisions;
    private final Telling telling;
    private final Clock clock;

    ActivityEditing(
            Gate gate,
            PlanActivities activities,
            PlanWriting writing,
            ActivityQueries queries,
            Revisions revisions,
            Telling telling,
            Clock clock) {
        this.gate = gate;
        this.activities = activities;
        this.writing = writing;
        this.queries = queries;
        this.revisions = revisions;
        this.telling = telling;
        this.clock = clock;
    }

    ActivityView find(OfficerId by, PlanId plan, ActivityId activity) {
        gate.see(by, plan);
        return queries.find(plan, activity);
    }

    ActivityId add(OfficerId by, PlanId plan, ActivityRevision revision) {
        gate.edit(by, plan);
        var added = new PlanActivity(plan, ActivityPlace.APPENDIX, 0, revisions.clean(revision), by, clock.instant());
        writing.append(added);
        return added.id();
    }

    void revise(OfficerId by, PlanId plan, ActivityId activity, int version, ActivityRevision revision) {
        gate.editActivity(by, plan, activity.value());
        var stored = load(plan, activity);
        var wanted = revisions.clean(revision);
        if (stored.version() != version) {
            if (!stored.isRemoved() && stored.reads(wanted)) {
                return;
            }
            var view = queries.find(plan, activity);
            throw new StaleActivity(view, telling.moment(view.savedAt()));
        }
        stored.revise(wanted, by, clock.instant());
        activities.flush();
    }

    void revise(OfficerId by, PlanId plan, ActivityId activity, UnaryOperator<ActivityRevision> change) {
        gate.editActivity(by, plan, activity.value());
        var wanted = revisions.clean(change.apply(queries.find(plan, activity).details()));
        load(plan, activity).revise(wanted, by, clock.instant());
        activities.flush();
    }

    void move(OfficerId by, PlanId plan, ActivityId activity, Direction direction) {
        gate.edit(by, plan);
        var all = activities.ofPlan(plan.value()).stream()
                .filter(one -> !one.isRemoved())
                .toList();
        for (int from = 0; from < all.size(); from++) {
            int to = from + (direction == Direction.UP ? -1 : 1);
            if (all.get(from).id().equals(activity) && to >= 0 && to < all.size()) {
                all.get(from).changePlaces(all.get(to), by, clock.instant());
                return;
            }
        }
    }

    void remove(OfficerId by, PlanId plan, ActivityId activity) {
        gate.editActivity(by, plan, activity.value());
        load(plan, activity).remove(by, clock.instant());
    }

    void restore(OfficerId by, PlanId plan, ActivityId activity) {
        gate.editActivity(by, plan, activity.value());
        load(plan, activity).restore(by, clock.instant());
    }

    private PlanActivity load(PlanId plan, ActivityId activity) {
        return activities
                .findById(activity.value())
                .filter(found -> found.plan().equals(plan))
                .orElseThrow(NotFound::new);
    }
}
