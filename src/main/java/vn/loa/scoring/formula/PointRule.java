package vn.loa.scoring.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the points of a criterion follow from what was counted: a formula, and steps where there are some. */
public final class PointRule {

    private static final Set<String> COUNTED =
            Arrays.stream(Measure.values()).map(Measure::word).collect(Collectors.toUnmodifiableSet());

    private final Formula formula;
    private final List<Threshold> thresholds;

    private PointRule(Formula formula, List<Threshold> thresholds) {
        this.formula = formula;
        this.thresholds = List.copyOf(thresholds);
    }

    /**
     * Reads a rule and tries it on plans of every kind.
     *
     * @throws FormulaFault if it can't be read, or gives more points than there are, or less than none
     */
    public static PointRule read(String formula, @Nullable String thresholds, BigDecimal points) {
        var rule = stored(formula, thresholds);
        for (var sample : Samples.all()) {
            rule.worth(sample).ifPresent(worth -> {
                if (worth.signum() < 0 || worth.compareTo(points) > 0) {
                    throw new FormulaFault(
                            rule.thresholds.isEmpty() ? "formula" : "thresholds",
                            "scoring.formula.outOfRange",
                            plain(worth),
                            plain(points));
                }
            });
        }
        return rule;
    }

    /** A rule that was looked at when it was written. */
    public static PointRule stored(String formula, @Nullable String thresholds) {
        var known = new HashSet<>(COUNTED);
        known.add(Thresholds.VALUE);
        return new PointRule(
                Formula.read("formula", formula, COUNTED),
                thresholds == null ? List.of() : Thresholds.read("thresholds", thresholds, known));
    }

    /** Everything that it counts. */
    public Set<Measure> measures() {
        var words = new HashSet<>(formula.words());
        thresholds.forEach(step -> words.addAll(step.points().words()));
        return words.stream().flatMap(word -> Measure.of(word).stream()).collect(Collectors.toSet());
    }

    /** The points for what was done, no more than there are; empty where the formula has no value for it. */
    public Optional<BigDecimal> points(Carried plan, BigDecimal most, int decimals) {
        var values = new HashMap<String, BigDecimal>();
        measures().forEach(measure -> values.put(measure.word(), measure.of(plan)));
        return worth(values)
                .map(worth -> worth.max(BigDecimal.ZERO).min(most).setScale(decimals, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> worth(Map<String, BigDecimal> values) {
        try {
            var value = formula.value(values);
            if (thresholds.isEmpty()) {
                return Optional.of(value);
            }
            var known = new HashMap<>(values);
            known.put(Thresholds.VALUE, value);
            for (var step : thresholds) {
                if (value.compareTo(step.from()) >= 0) {
                    return Optional.of(step.points().value(known));
                }
            }
            return Optional.of(BigDecimal.ZERO);
        } catch (Uncountable nothingToDivideBy) {
            return Optional.empty();
        }
    }

    private static String plain(BigDecimal number) {
        return number.setScale(Math.min(number.scale(), 4), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',')
                .toLowerCase(Locale.ROOT);
    }
}
