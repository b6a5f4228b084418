package vn.loa.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.ActivityProgress;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.formula.Carried;
import vn.loa.scoring.formula.Measure;

/**
 * The points of a criterion for a plan.
 *
 * @param now for what was done; null where the formula has no value for it
 * @param end if all goes as scheduled from now on
 * @param absent what it counts and the plan has no activity for
 * @param lacking the activities by which it could be more, those that are late first
 * @param proving the activities whose evidence proves it
 */
public record Tally(
        CriterionView criterion,
        boolean heading,
        @Nullable BigDecimal now,
        @Nullable BigDecimal end,
        List<Measure> absent,
        List<ActivityProgress> lacking,
        List<ActivityProgress> proving) {

    public Tally {
        absent = List.copyOf(absent);
        lacking = List.copyOf(lacking);
        proving = List.copyOf(proving);
    }

    /** What every criterion comes to, in the order of the framework. */
    static List<Tally> of(List<CriterionView> criteria, int decimals, Carried plan) {
        var headings = CriterionView.headings(criteria);
        var scheduled = plan.asScheduled();
        var tallies = new ArrayList<Tally>();
        for (var criterion : criteria) {
            tallies.add(
                    headings.contains(criterion.id())
                            ? new Tally(criterion, true, null, null, List.of(), List.of(), List.of())
                            : counted(criterion, decimals, plan, scheduled));
        }
        return summed(tallies);
    }

    private static Tally counted(CriterionView criterion, int decimals, Carried plan, Carried scheduled) {
        var rule = criterion.rule();
        if (rule == null) {
            return new Tally(criterion, false, null, null, List.of(), List.of(), List.of());
        }
        var most = criterion.wording().points();
        var measures = criterion.measures();
        var proving = plan.activities().stream()
                .filter(one -> measures.stream().anyMatch(measure -> measure.concerns(one)))
                .toList();
        return new Tally(
                criterion,
                false,
                rule.points(plan, most, decimals).orElse(null),
                rule.points(scheduled, most, decimals).orElse(null),
                measures.stream().filter(measure -> measure.isAbsent(plan)).toList(),
                lacking(measures, plan.activities()),
                proving);
    }

    private static List<ActivityProgress> lacking(List<Measure> measures, List<ActivityProgress> activities) {
        var lacking = new LinkedHashSet<ActivityProgress>();
        measures.forEach(measure -> measure.lacking(activities).forEach(lacking::add));
        var late = lacking.stream().filter(one -> one.late() > 0).toList();
        var ordered = new LinkedHashSet<>(late);
        ordered.addAll(lacking);
        return List.copyOf(ordered);
    }

    /** A heading has what those below it have; the last ones are summed up first. */
    private static List<Tally> summed(List<Tally> tallies) {
        Map<CriterionId, BigDecimal> nows = new HashMap<>();
        Map<CriterionId, BigDecimal> ends = new HashMap<>();
        var summed = new ArrayList<Tally>();
        for (int at = tallies.size() - 1; at >= 0; at--) {
            var one = tallies.get(at);
            var id = one.criterion.id();
            var now = one.heading ? nows.getOrDefault(id, BigDecimal.ZERO) : one.now;
            var end = one.heading ? ends.getOrDefault(id, BigDecimal.ZERO) : one.end;
            var parent = one.criterion.wording().parent();
            if (parent != null) {
                nows.merge(parent, now == null ? BigDecimal.ZERO : now, BigDecimal::add);
                ends.merge(parent, end == null ? BigDecimal.ZERO : end, BigDecimal::add);
            }
            summed.add(0, new Tally(one.criterion, one.heading, now, end, one.absent, one.lacking, one.proving));
        }
        return summed;
    }

    /** Of all criteria that stand below no other. */
    static BigDecimal total(List<Tally> tallies, Function<Tally, @Nullable BigDecimal> points) {
        var total = BigDecimal.ZERO;
        for (var tally : tallies) {
            var worth = tally.criterion.depth() == 0 ? points.apply(tally) : null;
            total = worth == null ? total : total.add(worth);
        }
        return total;
    }
}
