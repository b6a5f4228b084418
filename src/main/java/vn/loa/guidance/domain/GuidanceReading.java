package vn.loa.guidance.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.RequirementId;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanTexts;

/** Guidances as they are looked at. */
@Service
@ReadsOnly
public class GuidanceReading {

    private final GuidanceQueries queries;
    private final PlanTexts texts;

    GuidanceReading(GuidanceQueries queries, PlanTexts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    /** A guidance with all it asks for and ever asked for. */
    public record Page(GuidanceHead head, List<RequirementView> requirements) {

        public RequirementView requirement(RequirementId id) {
            return requirements.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        public List<RequirementView> holding() {
            return requirements.stream().filter(one -> !one.isWithdrawn()).toList();
        }
    }

    public List<GuidanceRow> mine(OfficerId by) {
        return queries.mine(by);
    }

    /** What units above ask of plans of this unit and year. */
    public List<GuidanceRow> forUnit(UnitId unit, int year) {
        return queries.forUnit(unit, year);
    }

    public Page page(OfficerId by, GuidanceId id) {
        return new Page(queries.see(by, id), queries.requirements(id));
    }

    /** For those who prepare it. */
    public Page drafted(OfficerId by, GuidanceId id) {
        var page = page(by, id);
        queries.requireDrafter(by, page.head());
        return page;
    }

    /** What may be asked for of the superior's plan that the guidance is made from. */
    public List<Elements.Element> choices(OfficerId by, GuidanceHead guidance) {
        var plan = guidance.plan();
        return plan == null ? List.of() : Elements.of(texts.read(by, plan).document());
    }
}
