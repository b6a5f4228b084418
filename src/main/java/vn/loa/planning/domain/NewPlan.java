package vn.loa.planning.domain;

import java.util.List;
import vn.loa.documents.PlanDocument.LegalBasis;

/**
 * A plan with all its parts before it is stored.
 *
 * @param known what the sections cite, where that is known better than they say by themselves
 */
record NewPlan(Plan plan, List<Section> sections, List<PlanActivity> activities, List<LegalBasis> known) {

    /** What will be found of it when it is stored. */
    PlanContent content() {
        return new PlanContent(
                plan.header(),
                plan.letterhead(),
                plan.recipients(),
                plan.appendices(),
                plan.stamps(),
                LegalBases.citations(sections, known),
                sections.stream().map(NewPlan::part).toList(),
                activities);
    }

    private static PlanContent.Part part(Section section) {
        var parent = section.parent();
        return new PlanContent.Part(
                section.id().value(),
                parent == null ? null : parent.value(),
                section.place(),
                section.number(),
                section.title(),
                section.role(),
                section.isRemoved(),
                section.lines().stream().map(SectionLine::view).toList());
    }
}
