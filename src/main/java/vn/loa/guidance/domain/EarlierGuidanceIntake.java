package vn.loa.guidance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.guidance.EarlierGuidance;
import vn.loa.guidance.GuidanceId;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanSummary;
import vn.loa.planning.PlanTexts;

@Service
@Transactional
class EarlierGuidanceIntake implements EarlierGuidance {

    private final GuidanceDrafting drafting;
    private final GuidanceQueries queries;
    private final PlanTexts texts;

    EarlierGuidanceIntake(GuidanceDrafting drafting, GuidanceQueries queries, PlanTexts texts) {
        this.drafting = drafting;
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    public GuidanceId published(OfficerId by, PlanSummary plan, LocalDate issueBy, String note, List<Asked> asked) {
        var wording = new GuidanceWording("", null, null, issueBy, note);
        var guidance = drafting.begin(by, plan.unit(), plan.year(), plan.id(), wording);
        var chosen = Elements.of(texts.read(by, plan.id()).document()).stream()
                .filter(element ->
                        asked.stream().anyMatch(one -> element.label().startsWith(one.words())))
                .map(Elements.Element::place)
                .collect(Collectors.toSet());
        drafting.choose(by, guidance, chosen);
        for (var requirement : queries.requirements(guidance)) {
            asked.stream()
                    .filter(one -> requirement.wording().text().startsWith(one.words()))
                    .findFirst()
                    .ifPresent(one -> drafting.revise(
                            by, guidance, requirement.id(), requirement.version(), said(requirement.wording(), one)));
        }
        drafting.publish(by, guidance);
        return guidance;
    }

    private static RequirementWording said(RequirementWording found, Asked asked) {
        return new RequirementWording(
                found.kind(),
                asked.said() == null ? found.text() : asked.said(),
                found.areas(),
                asked.product() == null ? found.product() : asked.product(),
                asked.due());
    }
}
