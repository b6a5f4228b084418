package vn.loa.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.planning.PlanNames;

class PassageTests {

    private static final PlanNames SUOI_MAY = PlanNames.of("xã Suối Mây", "tỉnh Sông Lĩnh", 2027);
    private static final PlanNames DOI_THONG = PlanNames.of("phường Đồi Thông", "tỉnh Hà Sơn", 2026);

    /** Left as a plan of xã Suối Mây says it, right as one of phường Đồi Thông does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | Phát tờ rơi cho 100% hộ dân xã Suối Mây trước ngày 20/6/2027.  | Phát tờ rơi cho 95% hộ dân phường Đồi Thông trước ngày 15/7/2026.
            true  | Năm 2027, UBND xã thực hiện Quyết định số 12/QĐ-UBND của UBND tỉnh Sông Lĩnh. | Năm 2026, UBND phường thực hiện Quyết định số 345/QĐ-UBND của UBND tỉnh Hà Sơn.
            true  | ĐÀI TRUYỀN THANH XÃ SUỐI MÂY phát tin. | Đài truyền thanh phường Đồi Thông phát tin
            true  | Theo Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ | Theo Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ
            false | Phát tờ rơi cho hộ dân xã Suối Mây. | Phát tờ gấp cho hộ dân phường Đồi Thông.
            false | Họp dân ở thôn Suối Trong. | Họp dân ở thôn Đá Bạc.
            """)
    void namesYearsAndNumbersMakeNoDifference(boolean same, String left, String right) {
        var one = Passage.plain(left, SUOI_MAY);
        var other = Passage.plain(right, DOI_THONG);

        assertThat(one.equals(other)).as("%s / %s", one, other).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | Niêm yết thủ tục tại trụ sở.
            false | Quyết định số 1234/QĐ-UBND ngày 12 tháng 12 năm 2026, số 1235/QĐ-UBND ngày 13 tháng 12 năm 2026.
            true  | Bố trí đoàn viên giúp người cao tuổi nộp hồ sơ trực tuyến tại nhà văn hóa thôn vào sáng thứ bảy.
            """)
    void onlyLinesThatSaySomethingArePassages(boolean is, String line) {
        assertThat(Passage.of(line, SUOI_MAY, 2027).isPresent()).isEqualTo(is);
    }

    /** At least three of six places agree where few words differ; hardly any where the passages only sound alike. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 6 | Bố trí đoàn viên giúp người cao tuổi nộp hồ sơ trực tuyến tại nhà văn hóa thôn vào sáng thứ bảy hằng tuần, ưu tiên hộ nghèo và người khuyết tật.
            0 | 1 | Cử cán bộ hướng dẫn bà con nộp hồ sơ qua mạng ở chợ phiên và trạm y tế, mỗi tháng hai buổi, có sổ ghi chép kết quả từng buổi.
            """)
    void sketchesTellWhatMayBeAlike(int least, int most, String line) {
        var known =
                "Bố trí đoàn viên giúp người cao tuổi nộp hồ sơ trực tuyến tại nhà văn hóa thôn vào sáng chủ nhật hằng"
                        + " tuần, ưu tiên hộ nghèo và người khuyết tật.";
        var one = Passage.of(known, SUOI_MAY, 2027).orElseThrow().sketch();
        var other = Passage.of(line, DOI_THONG, 2027).orElseThrow().sketch();

        int agree = 0;
        for (int i = 0; i < one.length; i++) {
            agree += one[i] == other[i] ? 1 : 0;
        }
        assertThat(agree).isBetween(least, most);
    }
}
