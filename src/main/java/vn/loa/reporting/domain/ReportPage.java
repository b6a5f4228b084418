package vn.loa.reporting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that is shown of it.
 *
 * @param contents as they were handed in, or as they would be handed in now
 * @param changes what the figures come to now where they are not what was handed in
 * @param corrections what the figures were before where they were handed in more than once
 */
public record ReportPage(
        ReportHead head,
        ReportContents contents,
        List<MoveView> moves,
        List<Change> changes,
        List<Change> corrections) {

    /** A figure then and now; null for one that was not there. */
    public record Change(
            Figure figure,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now) {}

    /** Where two sets of figures differ in what the period came to. */
    static List<Change> changes(List<Figure> then, List<Figure> now) {
        var earlier = new LinkedHashMap<Figure.Key, Figure>();
        then.forEach(figure -> earlier.put(figure.key(), figure));
        var changes = new ArrayList<Change>();
        for (var figure : now) {
            var before = earlier.remove(figure.key());
            if (before == null && figure.period().signum() != 0
                    || before != null && before.period().compareTo(figure.period()) != 0) {
                changes.add(new Change(figure, before == null ? null : before.period(), figure.period()));
            }
        }
        earlier.values().stream()
                .filter(gone -> gone.period().signum() != 0)
                .forEach(gone -> changes.add(new Change(gone, gone.period(), null)));
        return List.copyOf(changes);
    }
}
