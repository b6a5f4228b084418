package vn.loa.planning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan that waits for an officer.
 *
 * @param task what is to be done with it
 * @param since when it came to wait
 * @param by full name of the officer after whose act it waits
 * @param reason why it was sent back, if it was
 */
public record WaitingPlan(
        PlanSummary plan,
        Task task,
        Instant since,
        String by,
        @Nullable String reason) {

    /** What an officer is to do with a plan. */
    public enum Task {
        FINISH,
        MEND,
        REVIEW,
        SIGN,
        ISSUE
    }
}
