package vn.loa.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.loa.checks.bases.BasesRules;
import vn.loa.checks.carrying.CarryingRules;
import vn.loa.checks.consistency.ConsistencyRules;
import vn.loa.checks.form.FormRules;
import vn.loa.checks.structure.StructureRules;
import vn.loa.checks.wording.WordingRules;

/** All rules. Needs nothing of Spring. */
public final class Checks {

    private static final List<Rule> RULES = Stream.of(
                    FormRules.all(),
                    StructureRules.all(),
                    BasesRules.all(),
                    ConsistencyRules.all(),
                    CarryingRules.all(),
                    WordingRules.all())
            .flatMap(List::stream)
            .toList();

    private Checks() {}

    /** What is wrong with the plan, the gravest first, then by rule, then in reading order. */
    public static List<Finding> of(Manuscript plan) {
        return RULES.stream()
                .flatMap(rule -> of(rule, plan).stream())
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
                .toList();
    }

    /** What every rule is about. */
    public static List<About> rules() {
        return RULES.stream().map(Checks::about).toList();
    }

    private static List<Finding> of(Rule rule, Manuscript plan) {
        var findings = new Findings(about(rule));
        rule.check(plan, findings);
        return findings.found();
    }

    private static About about(Rule rule) {
        return Objects.requireNonNull(rule.getClass().getAnnotation(About.class));
    }
}
