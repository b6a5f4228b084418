package vn.loa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule: where it speaks, and where it keeps silent. */
@DisplayName("Of the rules,")
class RuleTableTests {

    /**
     * One row of the table.
     *
     * @param quote part of the words it points at; empty where something is missing
     * @param times how often it speaks; 0 for a plan that only looks wrong
     */
    record Row(String rule, String because, UnaryOperator<Written> change, String quote, int times) {

        static Row fires(String rule, String because, String words, String instead, String quote) {
            return new Row(rule, because, plan -> plan.with(words, instead), quote, 1);
        }

        static Row silent(String rule, String because, String words, String instead) {
            return new Row(rule, because, plan -> plan.with(words, instead), "", 0);
        }

        static Row silent(String rule, String because, String one, String first, String other, String second) {
            return new Row(rule, because, plan -> plan.with(one, first).with(other, second), "", 0);
        }

        @Override
        public String toString() {
            return rule + (times == 0 ? " is silent: " : " speaks: ") + because;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                        FormRows.rows(),
                        StructureRows.rows(),
                        BasesRows.rows(),
                        ConsistencyRows.rows(),
                        WordingRows.rows(),
                        CarryingRows.rows())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holds(Row row) {
        var findings = row.change().apply(Written.clean()).findings(row.rule());
        assertThat(findings)
                .as(row.toString())
                .hasSize(row.times())
                .allMatch(finding -> finding.quote().contains(row.quote()));
    }

    static Stream<Row> speakingRows() {
        return rows().filter(row -> row.times() > 0);
    }

    @ParameterizedTest
    @MethodSource("speakingRows")
    @DisplayName("each ends what it found by its own repair")
    void repairs(Row row) {
        var plan = row.change().apply(Written.clean());
        var findings = plan.findings(row.rule());
        for (var finding : findings) {
            var repair = finding.repair();
            if (repair != null && plan.text().split(Pattern.quote(repair.before()), -1).length == 2) {
                assertThat(plan.with(repair.before(), repair.after()).findings(row.rule()))
                        .as("%s → %s", repair.before(), repair.after())
                        .hasSizeLessThan(findings.size());
            }
        }
    }

    @Test
    @DisplayName("none has anything to say of a plan without fault")
    void cleanPlan() {
        assertThat(Written.clean().findings()).isEmpty();
    }

    @Test
    @DisplayName("each has a row where it speaks, and one where it is silent though it looks alike")
    void everyRule() {
        var rules = Checks.rules().stream().map(About::id).toList();
        assertThat(rows().filter(row -> row.times() > 0).map(Row::rule)).containsAll(rules);
        assertThat(rows().filter(row -> row.times() == 0).map(Row::rule)).containsAll(rules);
    }
}
