package vn.loa.guidance.web;

import org.jspecify.annotations.NullUnmarked;
import vn.loa.guidance.domain.GuidanceHead;
import vn.loa.guidance.domain.GuidanceWording;
import vn.loa.guidance.domain.InvalidGuidance;
import vn.loa.kernel.NotFound;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/**
 * What the browser sent about a guidance as a whole.
 *
 * @param plan the unit's own plan that it is made from; empty for none
 */
@NullUnmarked
record GuidanceForm(
        UnitId unit,
        String year,
        String plan,
        String title,
        String number,
        String date,
        String issueBy,
        String note,
        Integer version) {

    static GuidanceForm blank(UnitId unit, int year) {
        return new GuidanceForm(unit, String.valueOf(year), "", "", "", "", "", "", 0);
    }

    static GuidanceForm of(GuidanceHead head) {
        return new GuidanceForm(
                head.unitId(),
                String.valueOf(head.year()),
                head.plan() == null ? "" : head.plan().toString(),
                head.title(),
                head.number(),
                TypedDay.words(head.date()),
                TypedDay.words(head.issueBy()),
                head.note(),
                head.version());
    }

    GuidanceWording wording() {
        return new GuidanceWording(
                title == null ? "" : title, number, TypedDay.of("date", date), TypedDay.of("issueBy", issueBy), note);
    }

    UnitId chosenUnit() {
        if (unit == null) {
            throw new InvalidGuidance("unit", "guidance.rejection.unitMissing");
        }
        return unit;
    }

    /** Null for a guidance that is made from none. */
    PlanId chosenPlan() {
        try {
            return plan == null || plan.isBlank() ? null : PlanId.valueOf(plan.strip());
        } catch (IllegalArgumentException noPlan) {
            throw new NotFound();
        }
    }

    int yearNumber() {
        if (year == null || !year.strip().matches("\\d{4}")) {
            throw new InvalidGuidance("year", "guidance.rejection.year");
        }
        return Integer.parseInt(year.strip());
    }
}
