package vn.loa.execution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultDetailsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "'  ', , , , , text",
        "Phát tờ rơi, 12, , , , measure",
        "Phát tờ rơi, , tờ rơi, , , quantity",
        "Phát tờ rơi, -1, tờ rơi, , , quantity",
        "Phát tờ rơi, 1.234, tờ rơi, , , quantity",
        "Phát tờ rơi, , , -5, , people",
        "Đăng bài, , , , javascript:alert(1), link",
        "Đăng bài, , , , anphu.gov.vn, link",
        "Đăng bài, , , , https://, link",
    })
    void whatCannotBeMeantIsRefusedAtItsField(
            String text, BigDecimal quantity, String measure, Integer people, String link, String field) {
        var refused = catchThrowableOfType(
                InvalidEntry.class, () -> new ResultDetails(DAY, text, quantity, measure, people, link));

        assertThat(refused.field()).isEqualTo(field);
    }

    @Test
    void blanksAroundWordsAreNotKept() {
        var details = new ResultDetails(DAY, " Đã phát ", BigDecimal.TEN, " tờ rơi ", 0, " https://anphu.example/bai ");

        assertThat(details.text()).isEqualTo("Đã phát");
        assertThat(details.measure()).isEqualTo("tờ rơi");
        assertThat(details.link()).isEqualTo("https://anphu.example/bai");
    }

    @Test
    void nobodyReportsWhatIsStillToCome() {
        var details = new ResultDetails(DAY, "Đã phát", null, null, null, null);

        details.requireDone(DAY);
        assertThat(catchThrowableOfType(InvalidEntry.class, () -> details.requireDone(DAY.minusDays(1)))
                        .field())
                .isEqualTo("day");
    }
}
