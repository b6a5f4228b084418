package vn.loa.checks;

import static vn.loa.checks.RuleTableTests.Row.fires;
import static vn.loa.checks.RuleTableTests.Row.silent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.RuleTableTests.Row;

/** Where the rules of Consistency speak and keep silent. */
final class ConsistencyRows {

    private static final String PLACE = "kết quả rà soát văn bản của xã.";
    private static final LocalDate LAST_OF_THE_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);

    private ConsistencyRows() {}

    static List<Row> rows() {
        return Stream.of(years(), levels(), names()).flatMap(List::stream).toList();
    }

    private static List<Row> years() {
        return List.of(
                said("YEAR-01", "last year's work", "thực hiện tốt kế hoạch cải cách hành chính năm 2026.", "2026"),
                said("YEAR-01", "last year's quarter", "phát hành trong quý I/2026.", "2026"),
                quiet("YEAR-01", "a comparison", "số hồ sơ trực tuyến tăng so với năm 2026."),
                quiet("YEAR-01", "a look back", "kết quả cải cách hành chính năm 2026 của xã."),
                silent(
                        "YEAR-01",
                        "a part on last year",
                        "I. MỤC ĐÍCH, YÊU CẦU\n",
                        "I. TÌNH HÌNH THỰC HIỆN\n1. Công tác tuyên truyền năm 2026 được các thôn làm tốt.\nII. MỤC ĐÍCH, YÊU CẦU\n"),
                quiet("YEAR-01", "a period", "Chương trình giai đoạn 2021 - 2025 và từ năm 2026 đến năm 2030."),
                quiet("YEAR-01", "a law's year", "theo Luật Thực hiện dân chủ ở cơ sở năm 2022."),
                quiet("YEAR-01", "a day", "từ tháng 12 năm 2026."),
                fires(
                        "YEAR-02",
                        "issued in another year",
                        "ngày 15 tháng 01 năm 2027",
                        "ngày 15 tháng 01 năm 2026",
                        "15/01/2026"),
                silent("YEAR-02", "issued in December", "ngày 15 tháng 01 năm 2027", "ngày 28 tháng 12 năm 2026"));
    }

    private static List<Row> levels() {
        return List.of(
                fires(
                        "LEVEL-01",
                        "the district's area",
                        "cải cách hành chính năm 2027 như sau",
                        "cải cách hành chính năm 2027 trên địa bàn huyện như sau",
                        "huyện"),
                fires(
                        "LEVEL-01",
                        "the province's people",
                        "2. Người dân trên địa bàn xã",
                        "2. Người dân trên địa bàn tỉnh",
                        "tỉnh"),
                quiet("LEVEL-01", "news of the province", "văn bản mới áp dụng trên địa bàn tỉnh."),
                fires(
                        "LEVEL-02",
                        "other communes",
                        "3. Trưởng các thôn\n",
                        "3. Ủy ban nhân dân các xã, phường\n",
                        "các xã"),
                silent("LEVEL-02", "its own villages", "3. Trưởng các thôn\n", "3. Các thôn trên địa bàn xã\n"),
                said("LEVEL-03", "more than one", "kết quả rà soát văn bản của các xã.", "của các xã"),
                quiet("LEVEL-03", "its neighbours", "học tập cách làm của các xã lân cận."),
                fires(
                        "LEVEL-04",
                        "a district's office gets the plan",
                        "- Thường trực Đảng ủy xã (b/c);",
                        "- Phòng Nội vụ huyện (b/c);",
                        "Phòng Nội vụ"),
                said(
                        "LEVEL-04",
                        "several districts",
                        "văn bản gửi các huyện, thị xã, thành phố của tỉnh.",
                        "các huyện, thị xã, thành phố"),
                new Row(
                        "LEVEL-04",
                        "while there were districts",
                        plan -> plan.with("- Thường trực Đảng ủy xã (b/c);", "- Phòng Nội vụ huyện (b/c);")
                                .on(LAST_OF_THE_DISTRICTS),
                        "",
                        0),
                quiet("LEVEL-04", "a city that is like a province", "văn bản của Ủy ban nhân dân thành phố Đà Nẵng."),
                new Row(
                        "LEVEL-04",
                        "the city above, as the registry of units has it",
                        plan -> plan.with(PLACE, "văn bản của Ủy ban nhân dân thành phố Kim Trà.")
                                .by(below("thành phố Kim Trà")),
                        "",
                        0),
                fires(
                        "LEVEL-05",
                        "an old post",
                        "3. Trưởng các thôn\n",
                        "3. Công chức Văn phòng- Thống kê\n",
                        "Văn phòng- Thống kê"),
                new Row(
                        "LEVEL-05",
                        "while there was the post",
                        plan -> plan.with("3. Trưởng các thôn\n", "3. Công chức Văn phòng - Thống kê\n")
                                .on(LAST_OF_THE_DISTRICTS),
                        "",
                        0),
                said("LEVEL-06", "another commune's word", "tuyên truyền tại các cơ sở xóm.", "xóm"),
                quiet("LEVEL-06", "a village that is called so", "tuyên truyền tại nhà văn hóa thôn Xóm Chợ."),
                quiet("LEVEL-06", "the word within another", "xây dựng nông thôn mới, tình làng nghĩa xóm, làng xóm."),
                issued("LEVEL-07", "it was merged", LocalDate.of(2026, 12, 31), 1),
                issued("LEVEL-07", "it is there", null, 0));
    }

    private static List<Row> names() {
        return List.of(
                said("NAME-01", "two names", "tin bài trên cổng thông tin điện tử xã.", "trang thông tin điện tử"),
                quiet("NAME-01", "the province's own", "tin bài trên cổng thông tin điện tử tỉnh."));
    }

    private static Row issued(String rule, String because, @Nullable LocalDate until, int times) {
        var unit = new IssuingUnit(
                "01234", "xã Suối Mơ", Level.COMMUNE, "tỉnh Lâm Sơn", BEGIN, until, "xã Suối Lớn", List.of());
        return new Row(rule, because, plan -> plan.by(unit), times == 0 ? "" : "Suối Mơ", times);
    }

    private static IssuingUnit below(String superior) {
        return new IssuingUnit("01234", "xã Suối Mơ", Level.COMMUNE, superior, BEGIN, null, null, List.of());
    }

    private static Row said(String rule, String because, String words, String quote) {
        return fires(rule, because, PLACE, words, quote);
    }

    private static Row quiet(String rule, String because, String words) {
        return silent(rule, because, PLACE, words);
    }
}
