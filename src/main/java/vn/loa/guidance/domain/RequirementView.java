package vn.loa.guidance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.guidance.RequirementId;

/**
 * One thing that a guidance asks for, as it stands.
 *
 * @param source where it stands in the superior's plan
 * @param addedOn when it was added to a guidance that was published before
 */
public record RequirementView(
        RequirementId id,
        int version,
        RequirementWording wording,
        @Nullable PlanPlace source,
        @Nullable LocalDate addedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason) {

    public boolean isPart() {
        return wording.kind() == RequirementKind.PART;
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }
}
