package vn.loa.country;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Meaning;

/** What a line of the country's plans means, in the columns in which that is stored; it is one thing at most. */
record Sense(
        List<String> means,
        List<?> audiences,
        @Nullable String quantity,
        @Nullable String measure,
        List<?> areas,
        List<?> channels,
        @Nullable String frequency,
        @Nullable String unit,
        @Nullable Object period,
        @Nullable String reportingTo) {

    private static final List<String> NONE = List.of();

    static Sense of(List<Meaning> meanings) {
        if (meanings.isEmpty()) {
            return new Sense(NONE, NONE, null, null, NONE, NONE, null, null, null, null);
        }
        var meaning = meanings.get(0);
        if (meaning instanceof Meaning.Audience it) {
            return new Sense(List.of("AUDIENCE"), it.kinds(), null, null, NONE, NONE, null, null, null, null);
        }
        if (meaning instanceof Meaning.Target it) {
            return new Sense(List.of("TARGET"), NONE, it.quantity(), it.measure(), NONE, NONE, null, null, null, null);
        }
        if (meaning instanceof Meaning.Content it) {
            return new Sense(List.of("CONTENT"), NONE, null, null, it.areas(), NONE, null, null, null, null);
        }
        if (meaning instanceof Meaning.Channel it) {
            return new Sense(List.of("CHANNEL"), NONE, null, null, NONE, it.kinds(), it.frequency(), null, null, null);
        }
        if (meaning instanceof Meaning.Task it) {
            return new Sense(List.of("TASK"), NONE, null, null, NONE, NONE, null, it.unit(), null, null);
        }
        if (meaning instanceof Meaning.Reporting it) {
            return new Sense(List.of("REPORTING"), NONE, null, null, NONE, NONE, null, null, it.period(), it.to());
        }
        return new Sense(List.of("BUDGET"), NONE, null, null, NONE, NONE, null, null, null, null);
    }
}
