package vn.loa.guidance.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loa.guidance.domain.OpenRequirements;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanAside;
import vn.loa.planning.PlanId;

/** Says beside a plan how much of what its superiors ask for is still open. */
@Component
class GuidanceAside implements PlanAside {

    private final OpenRequirements requirements;
    private final Labels labels;

    GuidanceAside(OpenRequirements requirements, Labels labels) {
        this.requirements = requirements;
        this.labels = labels;
    }

    @Override
    public Optional<Note> of(PlanId plan, UnitId unit, int year) {
        return requirements.of(plan, unit, year).map(count -> {
            var open = count.followed()
                    ? labels.say("guidance.aside.open", count.open())
                    : labels.say("guidance.aside.free");
            return new Note(
                    "/plans/" + plan + "/coverage",
                    labels.say("guidance.aside"),
                    count.followed() && count.open() == 0 ? null : open);
        });
    }
}
