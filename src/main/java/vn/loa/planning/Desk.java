package vn.loa.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before an officer on the first page.
 *
 * @param waiting the longest waiting first
 * @param more whether still more waits than is listed
 * @param unitName the commune whose plans the officer works on; null for who works above
 * @param plans that commune's plans, the last begun first
 * @param beside what was asked for beside it
 */
public record Desk<T>(
        List<WaitingPlan> waiting, boolean more, @Nullable String unitName, List<PlanSummary> plans, T beside) {

    public Desk {
        waiting = List.copyOf(waiting);
        plans = List.copyOf(plans);
    }
}
