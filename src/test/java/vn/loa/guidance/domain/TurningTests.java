package vn.loa.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurningTests {

    private static final Turning OF_A_PROVINCE = new Turning(new Levels(
            Levels.Named.of("tỉnh Sông Lĩnh"),
            Levels.Named.of("xã Suối Mây"),
            List.of("Phòng Văn hóa - Xã hội", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"),
            "thôn"));

    private static final Turning OF_A_CITY = new Turning(new Levels(
            Levels.Named.of("thành phố Hải Vân"), Levels.Named.of("phường Cửa Bắc"), List.of(), "tổ dân phố"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tuyên truyền cải cách hành chính năm 2027 trên địa bàn tỉnh Sông Lĩnh | Tuyên truyền cải cách hành chính năm 2027 trên địa bàn xã Suối Mây
            TUYÊN TRUYỀN TRÊN ĐỊA BÀN TỈNH SÔNG LĨNH | TUYÊN TRUYỀN TRÊN ĐỊA BÀN XÃ SUỐI MÂY
            Người dân, doanh nghiệp trên địa bàn tỉnh. | Người dân, doanh nghiệp trên địa bàn xã.
            Hệ thống truyền thanh cơ sở trên địa bàn tỉnh | Hệ thống truyền thanh cơ sở trên địa bàn xã
            100% cán bộ, công chức trong toàn tỉnh | 100% cán bộ, công chức trong toàn xã
            Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau: | Ủy ban nhân dân xã ban hành Kế hoạch như sau:
            Ủy ban nhân dân tỉnh Sông Lĩnh ban hành Kế hoạch | Ủy ban nhân dân xã Suối Mây ban hành Kế hoạch
            tham mưu UBND tỉnh chỉ đạo, đôn đốc | tham mưu UBND xã chỉ đạo, đôn đốc
            Báo cáo UBND tỉnh kết quả thực hiện | Báo cáo UBND xã kết quả thực hiện
            Trên đây là Kế hoạch tuyên truyền năm 2027 của UBND tỉnh; yêu cầu các sở, ban, ngành nghiêm túc thực hiện. | Trên đây là Kế hoạch tuyên truyền năm 2027 của UBND xã; yêu cầu các phòng, đơn vị thuộc xã nghiêm túc thực hiện.
            Các sở, ban, ngành tỉnh xây dựng kế hoạch | Các phòng, đơn vị thuộc xã xây dựng kế hoạch
            Thủ trưởng các sở, ngành | Thủ trưởng các phòng, đơn vị thuộc xã
            Kinh phí từ ngân sách tỉnh | Kinh phí từ ngân sách xã
            """)
    void wordsOfTheSuperiorAreTurned(String superior, String commune) {
        assertThat(OF_A_PROVINCE.ordinary(superior).text()).isEqualTo(commune);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nộp hồ sơ trên Cổng dịch vụ công tỉnh
            Đăng trên Cổng thông tin điện tử của tỉnh
            Hệ thống thông tin giải quyết thủ tục hành chính tỉnh
            Chủ tịch UBND tỉnh
            Phó Chủ tịch Ủy ban nhân dân tỉnh Sông Lĩnh
            Nghị quyết của HĐND tỉnh
            Thường trực Tỉnh ủy
            Phóng sự của Báo và Đài Phát thanh, Truyền hình tỉnh
            Trung tâm Phục vụ hành chính công tỉnh tiếp nhận hồ sơ
            Thực hiện Kế hoạch số 45/KH-UBND ngày 12 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh Sông Lĩnh về tuyên truyền trên địa bàn tỉnh
            Theo chỉ đạo của UBND tỉnh
            Nâng Chỉ số cải cách hành chính của tỉnh
            Thủ tục hành chính cấp tỉnh
            Kinh nghiệm của các tỉnh, thành phố khác
            Người dân trên địa bàn xã
            Tỉnh táo trước các cuộc gọi lừa đảo
            """)
    void namesOfOtherBodiesAndOfDocumentsStay(String text) {
        var turned = OF_A_PROVINCE.ordinary(text);

        assertThat(turned.text()).isEqualTo(text);
        assertThat(turned.left()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nộp hồ sơ không phụ thuộc nơi cư trú trong tỉnh | tỉnh
            Kết quả gửi về Sở Nội vụ tổng hợp | Sở Nội vụ
            100% UBND cấp xã niêm yết thủ tục | UBND cấp xã
            Cán bộ, công chức của các xã, phường, đặc khu | các xã, phường, đặc khu
            """)
    void whatMayBeWrongEitherWayStaysAndIsTold(String text, String left) {
        var turned = OF_A_PROVINCE.ordinary(text);

        assertThat(turned.text()).isEqualTo(text);
        assertThat(turned.left()).containsExactly(left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Nội vụ | Phòng Văn hóa - Xã hội
            Giám đốc Sở Nội vụ | Phòng Văn hóa - Xã hội
            Sở Tài chính | Phòng Kinh tế
            Văn phòng UBND tỉnh | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
            Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã
            Các sở, ban, ngành | Các phòng, đơn vị thuộc xã
            Ủy ban nhân dân các xã, phường, đặc khu | Các phòng, đơn vị thuộc xã, các thôn
            UBND cấp xã | Các phòng, đơn vị thuộc xã, các thôn
            Báo và Đài Phát thanh, Truyền hình tỉnh | Báo và Đài Phát thanh, Truyền hình tỉnh
            """)
    void whoDoesItIsSomebodyOfTheCommune(String superior, String commune) {
        assertThat(OF_A_PROVINCE.doing(superior).text()).isEqualTo(commune);
    }

    @Test
    void bodyThatAnotherStandsForIsTold() {
        assertThat(OF_A_PROVINCE.doing("Sở Nội vụ").guessed()).containsExactly("Sở Nội vụ → Phòng Văn hóa - Xã hội");
        assertThat(OF_A_PROVINCE.doing("Các thôn").guessed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ủy ban nhân dân các xã, phường, đặc khu báo cáo Ủy ban nhân dân tỉnh qua Sở Nội vụ | Ủy ban nhân dân xã Suối Mây báo cáo Ủy ban nhân dân tỉnh qua Sở Nội vụ
            UBND cấp xã phát thanh ít nhất 48 chuyên mục trên địa bàn | UBND xã Suối Mây phát thanh ít nhất 48 chuyên mục trên địa bàn
            """)
    void whatCommunesDoForTheSuperiorStaysWithIt(String superior, String commune) {
        var turned = OF_A_PROVINCE.told(superior);

        assertThat(turned.text()).isEqualTo(commune);
        assertThat(turned.left()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trên địa bàn thành phố | trên địa bàn phường
            UBND thành phố Hải Vân | UBND phường Cửa Bắc
            các tỉnh, thành phố | các tỉnh, thành phố
            """)
    void cityIsASuperiorToo(String superior, String commune) {
        assertThat(OF_A_CITY.ordinary(superior).text()).isEqualTo(commune);
        assertThat(OF_A_CITY.doing("UBND các phường, xã").text())
                .isEqualTo("Các phòng, đơn vị thuộc phường, các tổ dân phố");
    }
}
