package vn.loa.execution.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan that is issued on 10/2/2026 and holds to the end of that year. */
class ScheduleTests {

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2 lần/tháng                    | 22 | 2026-02-01..2026-02-15 | 2026-12-16..2026-12-31
            hằng tháng                     | 11 | 2026-02-01..2026-02-28 | 2026-12-01..2026-12-31
            ngày 30 hằng tháng             | 11 | 2026-02-01..2026-02-27 | 2026-12-01..2026-12-30
            tuần 1 hằng tháng              | 10 | 2026-03-01..2026-03-07 | 2026-12-01..2026-12-07
            1 lần/tuần                     | 47 | 2026-02-09..2026-02-15 | 2026-12-28..2026-12-31
            thứ Hai, thứ Năm hằng tuần     | 93 | 2026-02-09..2026-02-12 | 2026-12-29..2026-12-31
            2 tuần/lần                     | 24 | 2026-02-02..2026-02-15 | 2026-12-21..2026-12-31
            hằng quý                       |  4 | 2026-01-01..2026-03-31 | 2026-10-01..2026-12-31
            2 đợt/năm                      |  2 | 2026-01-01..2026-06-30 | 2026-07-01..2026-12-31
            Quý I và quý III               |  2 | 2026-01-01..2026-03-31 | 2026-07-01..2026-09-30
            Tháng 3, tháng 9               |  2 | 2026-03-01..2026-03-31 | 2026-09-01..2026-09-30
            từ tháng 4, mỗi tháng 1 lần    |  1 | 2026-04-01..2026-04-30 | 2026-04-01..2026-04-30
            Quý II/2026                    |  1 | 2026-04-01..2026-06-30 | 2026-04-01..2026-06-30
            trước 15/3                     |  1 | 2026-02-10..2026-03-14 | 2026-02-10..2026-03-14
            Tháng 1                        |  1 | 2026-01-01..2026-01-31 | 2026-01-01..2026-01-31
            trước 15/1                     |  1 | 2026-01-14..2026-01-14 | 2026-01-14..2026-01-14
            thường xuyên                   |  1 | 2026-02-10..2026-12-31 | 2026-02-10..2026-12-31
            khi có văn bản mới             |  1 | 2026-02-10..2026-12-31 | 2026-02-10..2026-12-31
            """)
    void occursWithinTheDaysOfThePlan(String words, int count, String first, String last) {
        var occasions = ScheduleWords.read(words, 2026).occasions(ISSUED, END);

        assertThat(occasions).hasSize(count);
        assertThat(said(occasions.get(0))).isEqualTo(first);
        assertThat(said(occasions.get(count - 1))).isEqualTo(last);
    }

    @Test
    void doesNotOccurUntilSomebodySaysWhen() {
        assertThat(Schedule.undated().occasions(ISSUED, END)).isEmpty();
    }

    @Test
    void occasionsOfARuleDoNotOverlapAndLeaveNoGap() {
        var occasions = ScheduleWords.read("2 lần/tháng", 2026).occasions(LocalDate.of(2026, 1, 1), END);

        assertThat(occasions).hasSize(24);
        for (int i = 1; i < occasions.size(); i++) {
            assertThat(occasions.get(i).from())
                    .isEqualTo(occasions.get(i - 1).due().plusDays(1));
        }
    }

    @Test
    void isMadeOfPartsThatBelongTogether() {
        var week = Period.ofWeeks(1);

        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.recurring("FREQ=SOMETIMES", week, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.recurring("FREQ=WEEKLY", week, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.window(END, ISSUED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(Schedule.Kind.RECURRING, null, null, null, null, 1));
    }

    @Test
    void readsAnyWordsWithoutFailing() {
        for (var words : List.of(
                "tháng 99",
                "0 lần/tháng",
                "trước 99/99",
                "99 tháng/lần",
                "quý V",
                "ngày 0 hằng tháng",
                "từ 31/12 đến 1/1",
                "6 tháng đầu năm 0000",
                "////",
                "năm năm lần",
                "1 lần/13 tháng")) {
            assertThat(ScheduleWords.read(words, 2026).occasions(ISSUED, END)).isNotNull();
        }
    }

    private static String said(Occasion occasion) {
        return occasion.from() + ".." + occasion.due();
    }
}
