package vn.loa.guidance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;

/**
 * How far a commune has come with what is asked of it.
 *
 * @param plan the plan that follows the guidance, once it was handed in; until then nobody above sees it
 * @param status null if no plan follows the guidance
 * @param answered how many requirements it answers, or says why not; 0 before it was handed in
 * @param late whether it was not issued by the day that was set
 */
public record CommuneRow(
        String code,
        String unitName,
        @Nullable PlanId plan,
        @Nullable PlanStatus status,
        @Nullable String number,
        @Nullable LocalDate date,
        int answered,
        boolean late) {

    public boolean isHandedIn() {
        return status != null && status != PlanStatus.DRAFT;
    }
}
