package vn.loa.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanningYearTests {

    @Test
    void nextYearIsPlannedFromSeptemberOn() {
        assertThat(PlanningYear.at(LocalDate.of(2026, 8, 31))).isEqualTo(2026);
        assertThat(PlanningYear.at(LocalDate.of(2026, 9, 1))).isEqualTo(2027);
    }
}
