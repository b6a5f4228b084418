package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed when a plan was begun from an earlier year's, and what became of it.
 *
 * @param targets with what was reached of them in the earlier year
 */
public record RenewalPage(PlanHead head, int earlierYear, List<Entry> entries, List<RenewedTarget> targets) {

    /**
     * @param part the section, or the name of the part, where the text is edited
     * @param now the text as it stands; null if it is gone
     * @param standing whether the words still stand as they were, so that something can be done about them
     * @param row the text without and with the change; without a right side where the change is only marked; what was
     *     copied and what stands now where that is something else
     */
    public record Entry(
            RenewalChange change, String part, @Nullable String now, boolean standing, Comparison.Row row) {}

    public RenewalPage {
        entries = List.copyOf(entries);
        targets = List.copyOf(targets);
    }
}
