package vn.loa.guidance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanSummary;

/** Takes in a guidance that was made from a superior's plan before it came into Loa. */
public interface EarlierGuidance {

    /**
     * Something of the plan that is asked for.
     *
     * @param words by which it begins in the plan
     * @param said how it is said to the communes; null to say it as the plan does
     */
    record Asked(
            String words,
            @Nullable String said,
            @Nullable String product,
            @Nullable LocalDate due) {}

    GuidanceId published(OfficerId by, PlanSummary plan, LocalDate issueBy, String note, List<Asked> asked);
}
