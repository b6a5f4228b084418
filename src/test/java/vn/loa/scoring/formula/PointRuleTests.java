package vn.loa.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.ReportingPeriod;
import vn.loa.execution.ActivityProgress;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.ReportStatus;
import vn.loa.reporting.ReportSummary;

class PointRuleTests {

    private static final BigDecimal TWO = new BigDecimal(2);
    private static final String COMPLETION = "muc_tieu_dat / muc_tieu";
    private static final String STEPS = "từ 100%: 1\ntừ 90%: gia_tri\ntừ 0%: 0";
    private static final String DIVERSITY =
            "IF(bang_dien_tu > 0, 0.25, 0) + IF(kenh_mang > 0, 0.25, 0) + IF(kenh_truyen_thong > 0, 0.5, 0)";

    @ParameterizedTest
    @CsvSource({"20, 20, 1.00", "20, 19, 0.95", "10, 9, 0.90", "5, 4, 0.00", "7, 0, 0.00"})
    void completionIsWorthWhatTheGuideSays(int set, int met, String points) {
        var rule = PointRule.read(COMPLETION, STEPS, BigDecimal.ONE);

        assertThat(rule.points(Carried.of(activities(set, met)), BigDecimal.ONE, 2))
                .contains(new BigDecimal(points));
    }

    @Test
    void nothingSetGivesNoValueInsteadOfAnError() {
        assertThat(PointRule.read(COMPLETION, STEPS, BigDecimal.ONE).points(Carried.of(List.of()), BigDecimal.ONE, 2))
                .isEmpty();
    }

    @Test
    void diversityAddsUpWhatWasUsed() {
        var rule = PointRule.read(DIVERSITY, null, BigDecimal.ONE);
        var meeting = activity(1, 1, 1, List.of(ChannelKind.MEETING));
        var planned = activity(1, 0, 0, List.of(ChannelKind.PORTAL));

        assertThat(rule.points(Carried.of(List.of(meeting, planned)), BigDecimal.ONE, 2))
                .contains(new BigDecimal("0.50"));
        assertThat(rule.points(Carried.of(List.of(meeting, planned)).asScheduled(), BigDecimal.ONE, 2))
                .contains(new BigDecimal("0.75"));
    }

    @Test
    void reportsCountByTheDayOnWhichTheyWereFirstHandedIn() {
        var rule = PointRule.read("2 * bao_cao_dung_han / bao_cao", null, TWO);
        var day = LocalDate.of(2026, 7, 1);
        var reports = List.of(
                report(LocalDate.of(2026, 3, 18), Instant.parse("2026-03-18T16:59:59Z")),
                report(LocalDate.of(2026, 6, 18), Instant.parse("2026-06-18T17:00:00Z")),
                report(LocalDate.of(2026, 6, 20), null),
                report(LocalDate.of(2026, 9, 18), null));
        var plan = new Carried(List.of(), Reported.of(reports, day));

        assertThat(plan.reported()).isEqualTo(new Reported(4, 3, 1, 2));
        assertThat(rule.points(plan, TWO, 2)).contains(new BigDecimal("0.50"));
        assertThat(rule.points(plan.asScheduled(), TWO, 2)).contains(new BigDecimal("1.00"));
        assertThat(rule.points(Carried.of(List.of()), TWO, 2)).isEmpty();
        assertThat(rule.measures()).allMatch(measure -> measure.isAbsent(Carried.of(List.of())));
    }

    @Test
    void reportHandedInAfterTheDayOfTheScoreDoesNotCountYet() {
        var reports = List.of(report(LocalDate.of(2026, 3, 18), Instant.parse("2026-03-10T03:00:00Z")));

        assertThat(Reported.of(reports, LocalDate.of(2026, 3, 1)).onTime()).isZero();
        assertThat(Reported.of(reports, LocalDate.of(2026, 3, 10)).onTime()).isOne();
    }

    private static ReportSummary report(LocalDate due, @Nullable Instant handedIn) {
        return new ReportSummary(
                new ReportId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                null,
                ReportingPeriod.QUARTER,
                "Quý",
                2026,
                due.minusMonths(3),
                due.minusDays(4),
                due,
                ReportStatus.OPEN,
                handedIn,
                handedIn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "muc_tieu_datt / muc_tieu       | scoring.formula.unknownWord     | 1",
                "1 + SQRT(muc_tieu)             | scoring.formula.unknownFunction | 5",
                "muc_tieu ^ 9                   | scoring.formula.strange         | 10",
                "1e999999999                    | scoring.formula.number          | 1",
                "kenh * 99999999999999          | scoring.formula.number          | 8",
                "0x10                           | scoring.formula.number          | 1",
                "muc_tieu > 3                   | scoring.formula.noNumber        | 10",
                "IF(muc_tieu, 1, 0)             | scoring.formula.noCondition     | 4",
                "1 + (kenh > 1)                 | scoring.formula.noNumber        | 11",
                "MIN(kenh, 1                    | scoring.formula.unreadable      | 1",
                "IF(kenh > 1, 1)                | scoring.formula.unreadable      | 1",
                "kenh kenh                      | scoring.formula.unreadable      | 1",
                "kenh.lang                      | scoring.formula.unreadable      | 5",
                "\"kenh\"                       | scoring.formula.strange         | 1",
                "FACT(9)                        | scoring.formula.unknownFunction | 1",
            })
    void mistakeIsNamedWithItsPlace(String formula, String key, int at) {
        assertThatThrownBy(() -> PointRule.read(formula, null, BigDecimal.ONE))
                .asInstanceOf(type(FormulaFault.class))
                .satisfies(fault -> {
                    assertThat(fault.messageKey()).isEqualTo(key);
                    assertThat(fault.arguments()[1]).isEqualTo(at);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "từ 90%: 1;từ 100%: 1 | scoring.threshold.order",
                "trên 90%: 1          | scoring.threshold.unreadable",
                "từ 90%: gia_trị      | scoring.formula.unknownWord",
                "từ 90%: 2            | scoring.formula.outOfRange"
            })
    void mistakeInAThresholdIsNamed(String thresholds, String key) {
        assertThatThrownBy(() -> PointRule.read(COMPLETION, thresholds.replace(';', '\n'), BigDecimal.ONE))
                .asInstanceOf(type(FormulaFault.class))
                .satisfies(fault -> {
                    assertThat(fault.messageKey()).isEqualTo(key);
                    assertThat(fault.field()).isEqualTo("thresholds");
                });
    }

    @Test
    void pointsBeyondThoseThereAreAreRefusedBeforeAnybodyGetsThem() {
        assertThatThrownBy(() -> PointRule.read("ket_qua * 0.1", null, BigDecimal.ONE))
                .asInstanceOf(type(FormulaFault.class))
                .extracting(FormulaFault::messageKey)
                .isEqualTo("scoring.formula.outOfRange");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999*",
                "((((",
                "-",
                "MIN(",
                "IF(1<1,1,",
                "1/",
                "ABS(-",
                "nguoi_tiep_can*nguoi_tiep_can*",
                "kenh,",
                "=",
                "1&&"
            })
    void nothingThatCanBeWrittenTakesLong(String piece) {
        for (var end : List.of("", "1", ")", "0")) {
            var whole = String.join("", Collections.nCopies(FormulaSpelling.LONGEST / piece.length(), piece)) + end;

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tried(whole));
        }
    }

    private static void tried(String formula) {
        try {
            PointRule.read(formula, null, BigDecimal.ONE);
        } catch (FormulaFault refused) {
            assertThat(refused.messageKey()).startsWith("scoring.formula.");
        }
    }

    private static List<ActivityProgress> activities(int set, int met) {
        return Stream.concat(
                        Stream.generate(() -> activity(2, 2, 2, List.of(ChannelKind.MEETING)))
                                .limit(met),
                        Stream.generate(() -> activity(2, 1, 1, List.of(ChannelKind.MEETING)))
                                .limit(set - met))
                .toList();
    }

    private static ActivityProgress activity(int times, int done, int results, List<ChannelKind> channels) {
        return new ActivityProgress(
                ActivityId.random(),
                "Họp thôn",
                List.of(),
                channels,
                times,
                done,
                done,
                0,
                null,
                false,
                false,
                false,
                true,
                results,
                0,
                0,
                0);
    }
}
