package vn.loa.scoring.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What might be counted of plans of every kind: of an idle one, a perfect one, those between, and a huge one. */
final class Samples {

    private static final Set<Measure> WHOLE = Set.of(
            Measure.TARGETS,
            Measure.ACTIVITIES,
            Measure.NUMBERS,
            Measure.TIMES,
            Measure.TIMES_DUE,
            Measure.REPORTS,
            Measure.REPORTS_DUE);
    private static final Set<Measure> FEW =
            Set.of(Measure.ONLINE, Measure.WEB, Measure.TRADITIONAL, Measure.CHANNELS, Measure.AREAS);

    private static final int[][] OF_WHOLES = {{0, 0}, {1, 0}, {1, 1}, {10, 4}, {10, 9}, {60, 60}, {100_000, 100_000}};

    private Samples() {}

    static List<Map<String, BigDecimal>> all() {
        var samples = new ArrayList<Map<String, BigDecimal>>();
        for (var pair : OF_WHOLES) {
            samples.add(sample(pair[0], pair[1], 0));
            samples.add(sample(pair[0], pair[1], pair[0] - pair[1]));
        }
        return samples;
    }

    private static Map<String, BigDecimal> sample(int whole, int part, int late) {
        var values = new HashMap<String, BigDecimal>();
        for (var measure : Measure.values()) {
            int value = WHOLE.contains(measure) ? whole : FEW.contains(measure) ? few(measure, part) : part;
            values.put(measure.word(), BigDecimal.valueOf(measure == Measure.TIMES_LATE ? late : value));
        }
        return values;
    }

    private static int few(Measure measure, int part) {
        return Math.min(
                part,
                switch (measure) {
                    case WEB -> 2;
                    case ONLINE -> 3;
                    case AREAS -> 6;
                    case TRADITIONAL -> 9;
                    default -> 15;
                });
    }
}
