package vn.loa.planning.domain;

import java.util.List;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Recipient;

/**
 * Everything the editor shows around the section that is being edited.
 *
 * @param outline preamble first, closing last, the body in order
 * @param removedSections the last removed first
 * @param removedActivities the last removed first
 * @param results what was reached of its targets in earlier years
 * @param document the plan as it stands now, for the paper preview
 */
public record EditorPage(
        PlanHead head,
        List<OutlineEntry> outline,
        List<OutlineEntry> removedSections,
        List<ActivityView> activities,
        List<ActivityView> removedActivities,
        List<Recipient> recipients,
        List<LegalBasisView> legalBases,
        List<AreaCoverage> areas,
        List<TargetResult> results,
        PlanDocument document) {

    public EditorPage {
        outline = List.copyOf(outline);
        removedSections = List.copyOf(removedSections);
        activities = List.copyOf(activities);
        removedActivities = List.copyOf(removedActivities);
        recipients = List.copyOf(recipients);
        legalBases = List.copyOf(legalBases);
        areas = List.copyOf(areas);
        results = List.copyOf(results);
    }
}
