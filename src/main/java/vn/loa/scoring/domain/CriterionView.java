package vn.loa.scoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.formula.Measure;
import vn.loa.scoring.formula.PointRule;

/**
 * A criterion as it is looked at.
 *
 * @param depth 0 for one that stands below no other
 */
public record CriterionView(CriterionId id, int version, int depth, CriterionWording wording) {

    public @Nullable PointRule rule() {
        var formula = wording.formula();
        return formula == null ? null : PointRule.stored(formula, wording.thresholds());
    }

    /** What it counts, in the order of the list of measures. */
    public List<Measure> measures() {
        var rule = rule();
        return rule == null ? List.of() : rule.measures().stream().sorted().toList();
    }

    /** Each behind the one it stands below, with its depth. */
    static List<CriterionView> asTree(List<CriterionView> flat) {
        var tree = new ArrayList<CriterionView>();
        below(null, 0, flat, tree);
        return tree;
    }

    private static void below(
            @Nullable CriterionId parent, int depth, List<CriterionView> flat, List<CriterionView> tree) {
        for (var one : flat) {
            if (Objects.equals(one.wording.parent(), parent)) {
                tree.add(new CriterionView(one.id, one.version, depth, one.wording));
                below(one.id, depth + 1, flat, tree);
            }
        }
    }

    /** Those that have others below them. */
    static Set<CriterionId> headings(List<CriterionView> criteria) {
        return criteria.stream()
                .flatMap(one -> Stream.ofNullable(one.wording.parent()))
                .collect(Collectors.toSet());
    }
}
