package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalYearsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tuyên truyền cải cách hành chính năm 2026 trên địa bàn xã | Tuyên truyền cải cách hành chính năm 2027 trên địa bàn xã
            NHIỆM VỤ TRỌNG TÂM NĂM 2026 | NHIỆM VỤ TRỌNG TÂM NĂM 2027
            Hoàn thành trước ngày 15/11/2026. | Hoàn thành trước ngày 15/11/2027.
            Gửi trước ngày 20 tháng 12 năm 2026. | Gửi trước ngày 20 tháng 12 năm 2027.
            Quý I/2026 và quý III năm 2026 | Quý I/2027 và quý III năm 2027
            Từ tháng 3/2026 đến tháng 6/2026 | Từ tháng 3/2027 đến tháng 6/2027
            Từ ngày 01/3/2026 - 30/6/2026 | Từ ngày 01/3/2027 - 30/6/2027
            Báo cáo năm gửi trước ngày 10/01/2027. | Báo cáo năm gửi trước ngày 10/01/2028.
            Xây dựng Kế hoạch năm 2027 trong quý IV. | Xây dựng Kế hoạch năm 2028 trong quý IV.
            Phấn đấu đến hết năm 2026 đạt 85%. | Phấn đấu đến hết năm 2027 đạt 85%.
            Tăng 10% so với năm 2025. | Tăng 10% so với năm 2026.
            Khắc phục hạn chế của năm 2025. | Khắc phục hạn chế của năm 2026.
            Kết quả năm 2025 đạt 82%. | Kết quả năm <2025> đạt 82%.
            Kế hoạch CCHC 2026. | Kế hoạch CCHC 2027.
            """)
    void movesWithThePlan(String before, String after) {
        assertThat(renewed(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chương trình tổng thể giai đoạn 2026 - 2030
            Chương trình tổng thể giai đoạn 2021-2030, định hướng đến năm 2035
            Từ năm 2021 đến năm 2026
            Luật Tổ chức chính quyền địa phương năm 2025
            Bộ máy của xã sau ngày 01/7/2025
            Mô hình mới có hiệu lực từ ngày 01/7/2026
            Tổ công nghệ số thành lập năm 2026
            Đến năm 2027, cả tỉnh hoàn thành số hóa
            Theo Nghị định số 30/2026/NĐ-CP
            Theo Kế hoạch số 12/KH-UBND ngày 16 tháng 01 năm 2026 của Ủy ban nhân dân xã An Phú về cải cách hành chính năm 2026
            Phát 2026 lượt tin
            Các năm 2024, 2025
            Năm 2015 xã chưa có đài
            """)
    void staysAsItIs(String text) {
        assertThat(renewed(text)).isEqualTo(text);
    }

    @Test
    void tellsWhenADeadlineFallsOnADayOfRest() {
        assertThat(reason("Hoàn thành trước ngày 15/11/2026."))
                .contains("15/11/2027")
                .doesNotContain("nghỉ", "thứ");
        assertThat(reason("Hoàn thành trước ngày 14/11/2026.")).contains("Chủ nhật");
        assertThat(reason("Hoàn thành trước ngày 01/5/2026.")).contains("nghỉ lễ");
    }

    @Test
    void leapDayBecomesTheLastOfFebruary() {
        var years = new RenewalYears(2028, 2029);
        var text = "Trước ngày 29/02/2028.";

        assertThat(RenewalCopies.renewed(text, years.propose(RenewalCopies.line(text))))
                .isEqualTo("Trước ngày 28/02/2029.");
    }

    private static String renewed(String text) {
        return RenewalCopies.renewed(text, new RenewalYears(2026, 2027).propose(RenewalCopies.line(text)));
    }

    private static String reason(String text) {
        return new RenewalYears(2026, 2027)
                .propose(RenewalCopies.line(text))
                .get(0)
                .reason();
    }
}
