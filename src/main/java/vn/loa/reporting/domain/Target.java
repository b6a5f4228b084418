package vn.loa.reporting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.reporting.domain.Figure.Counts;
import vn.loa.reporting.domain.Figure.Part;

/**
 * What the plan sets itself, and what was reached of it since the year began.
 *
 * @param reached null where the results do not count what the target counts
 */
public record Target(
        String text,
        @Nullable BigDecimal wanted,
        @Nullable String measure,
        @Nullable BigDecimal reached) {

    private static final Pattern COUNTED = Pattern.compile(
            "(?U)^\\D{0,40}?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})\\s+(\\p{L}[\\p{L}\\s-]{0,40}?)\\s*(?:[,;.(/].*|$)");

    /** A line of the plan that sets a target, as the plan understands it. */
    record Line(
            String text,
            @Nullable String quantity,
            @Nullable String measure) {}

    /** Those of the plan's own lines, then those of its activities. */
    static List<Target> of(List<Line> lines, List<ActivityTarget> activities, List<Figure> figures) {
        var targets = new ArrayList<Target>();
        for (var line : lines) {
            targets.add(target(line.text(), wanted(line.quantity()), line.measure(), Part.TOTAL, "", figures));
        }
        for (var activity : activities) {
            var counted = COUNTED.matcher(activity.target());
            var found = counted.matches();
            targets.add(target(
                    activity.title() + ": " + activity.target(),
                    found ? wanted(counted.group(1)) : null,
                    found ? counted.group(2) : null,
                    Part.ACTIVITY,
                    activity.code(),
                    figures));
        }
        return List.copyOf(targets);
    }

    /** What an activity of the plan sets itself. */
    record ActivityTarget(String code, String title, String target) {}

    private static Target target(
            String text,
            @Nullable BigDecimal wanted,
            @Nullable String measure,
            Part part,
            String code,
            List<Figure> figures) {
        var unit = measure == null ? "" : measure.strip().toLowerCase(Locale.ROOT);
        var reached = wanted == null || unit.isEmpty()
                ? null
                : figures.stream()
                        .filter(figure -> figure.part() == part && figure.code().equals(code))
                        .filter(figure -> figure.counts() == Counts.QUANTITY
                                && figure.measure().equals(unit))
                        .map(Figure::year)
                        .findFirst()
                        .orElse(null);
        return new Target(text, wanted, unit.isEmpty() ? null : unit, reached);
    }

    private static @Nullable BigDecimal wanted(@Nullable String quantity) {
        var digits = quantity == null ? "" : quantity.strip().replace(".", "");
        return digits.matches("\\d{1,9}") ? new BigDecimal(digits) : null;
    }
}
