package vn.loa.planning.domain;

import java.util.List;
import java.util.Objects;
import vn.loa.checks.IssuingUnit;
import vn.loa.documents.PlanDocument;
import vn.loa.planning.IssuedPlan;
import vn.loa.planning.PlanNames;
import vn.loa.planning.PlanSummary;
import vn.loa.planning.PlanText;

/** A plan with all its parts as they were found, and what officers said of them. */
record StoredPlan(
        PlanHead head,
        IssuingUnit issuer,
        PlanContent content,
        List<ActivityView> activities,
        List<ActivityView> removedActivities,
        List<CheckWaiver> waivers,
        List<TargetResult> results) {

    PlanDocument document() {
        return content.document();
    }

    /** For modules above. */
    PlanText asText() {
        var summary = new PlanSummary(
                head.id(),
                head.unit(),
                head.unitName(),
                head.year(),
                head.title(),
                head.status(),
                head.number(),
                head.date(),
                head.changedAt());
        return new PlanText(summary, names(), document(), head.reach());
    }

    /** @throws NullPointerException if it bears no date */
    IssuedPlan asIssued() {
        return new IssuedPlan(
                head.id(),
                head.unit(),
                head.year(),
                Objects.requireNonNull(head.date()),
                activities.stream().map(StoredPlan::task).toList());
    }

    private static IssuedPlan.Task task(ActivityView activity) {
        var details = activity.details();
        return new IssuedPlan.Task(
                activity.id(),
                details.title(),
                details.lead(),
                details.leadUnit(),
                details.leadOfficer(),
                details.coordinators(),
                details.areas(),
                details.channels(),
                details.audiences(),
                details.products(),
                details.target(),
                details.schedule(),
                details.due());
    }

    PlanNames names() {
        return PlanNames.of(issuer.name(), issuer.superior(), head.year());
    }
}
