package vn.loa.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report on the third quarter of 2026. */
class ForeignPeriodsTests {

    private static final LocalDate BEGINS = LocalDate.of(2026, 6, 15);
    private static final LocalDate CLOSING = LocalDate.of(2026, 9, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trong quý II/2026 xã đã phát 24 buổi.              | quý II/2026
            Kết quả Quý 2 năm 2026 cao hơn.                    | Quý 2 năm 2026
            Quý III năm 2025 đạt chỉ tiêu.                     | Quý III năm 2025
            Tháng 5, xã tổ chức họp thôn.                      | Tháng 5
            Các thôn đã họp trong tháng 10/2026.               | tháng 10/2026
            Kế hoạch năm 2025 đã xong.                         | năm 2025
            Lũy kế 6 tháng đầu năm đạt 48 buổi.                | 6 tháng đầu năm
            """)
    void whatWasLeftBehindIsFound(String text, String found) {
        assertThat(new ForeignPeriods(BEGINS, CLOSING, false).in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trong quý III/2026 xã đã phát 24 buổi.
            Tháng 7, tháng 8 và tháng 9 năm 2026 xã họp thôn.
            Lũy kế 9 tháng năm 2026 đạt 48 buổi.
            Tăng 10% so với cùng kỳ năm 2025.
            Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ.
            Chương trình giai đoạn 2021 - 2030.
            Người dân chờ quý vị hướng dẫn.
            """)
    void whatBelongsToThePeriodIsLeftAlone(String text) {
        assertThat(new ForeignPeriods(BEGINS, CLOSING, false).in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quý IV/2026 phát thêm 12 buổi.           |
            Trong tháng 10 tổ chức hội nghị.         |
            Chuẩn bị kế hoạch năm 2027.              |
            Quý II/2026 phát thêm 12 buổi.           | Quý II/2026
            """)
    void whatComesNextMayNameLaterPeriods(String text, String found) {
        var foreign = new ForeignPeriods(BEGINS, CLOSING, true).in(text);

        assertThat(String.join(", ", foreign)).isEqualTo(found == null ? "" : found);
    }
}
