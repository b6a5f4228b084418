package vn.loa.checks;

import static vn.loa.checks.RuleTableTests.Row.fires;
import static vn.loa.checks.RuleTableTests.Row.silent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.checks.RuleTableTests.Row;

/** Where the rules of Bases speak and keep silent. */
final class BasesRows {

    private static final String FIRST = "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ";
    private static final String PROGRAMME =
            FIRST + " ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;";
    private static final String PLACE = "kết quả rà soát văn bản của xã.";
    private static final String ONE_STOP =
            "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa";

    private BasesRows() {}

    static List<Row> rows() {
        return Stream.of(stated(), current(), written(), whole())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> stated() {
        return List.of(
                fires("LEG-01", "no number", "Kế hoạch số 25/KH-UBND ngày 05/01/2027", "Kế hoạch", "Lâm Sơn"),
                fires("LEG-01", "no date", "số 25/KH-UBND ngày 05/01/2027", "số 25/KH-UBND", "25/KH-UBND"),
                fires("LEG-01", "no subject", " về cải cách hành chính năm 2027.", ".", "03/KH-UBND"),
                above("LEG-01", "a law goes by its name", "Căn cứ Luật Tổ chức chính quyền địa phương;"),
                above(
                        "LEG-01",
                        "a request has no subject",
                        "Theo đề nghị của Phòng tại Tờ trình số 02/TTr-VHXH ngày 06/01/2027 của Phòng Văn hóa - Xã hội;"),
                fires("LEG-08", "the word is missing", "Nghị quyết số 76", "Nghị quyết 76", "Nghị quyết 76"),
                quiet("LEG-08", "a short name without its date", "kết quả thực hiện Nghị quyết 76/NQ-CP."),
                said(
                        "LEG-09",
                        "by its subject only",
                        "nội dung Nghị quyết về chuyển đổi số của tỉnh.",
                        "Nghị quyết về"),
                said("LEG-09", "by half a number", "nội dung Quyết định 06 của Thủ tướng Chính phủ.", "Quyết định 06"),
                said("LEG-09", "a law of today", "theo Luật Ngân sách hiện hành.", "hiện hành"),
                quiet("LEG-09", "it is still to be made", "tham mưu ban hành Nghị quyết về chuyển đổi số của xã."),
                quiet("LEG-09", "it was named in full above", "nội dung Nghị quyết 76 của Chính phủ."));
    }

    private static List<Row> current() {
        return List.of(
                fires("LEG-02", "it ended", FIRST, "Căn cứ " + ONE_STOP + ";\n" + FIRST, "61/2018/NĐ-CP"),
                said(
                        "LEG-02",
                        "an old law by its year",
                        "theo Luật Tổ chức Chính phủ năm 2015.",
                        "Luật Tổ chức Chính phủ"),
                new Row(
                        "LEG-02",
                        "it still held on the day",
                        plan -> plan.with(FIRST, "Căn cứ " + ONE_STOP + ";\n" + FIRST)
                                .on(LocalDate.of(2024, 3, 1)),
                        "",
                        0),
                quiet(
                        "LEG-02",
                        "it is told what it replaces",
                        "Nghị định số 118/2025/NĐ-CP thay thế " + ONE_STOP + "."),
                quiet("LEG-02", "the law of that name that holds", "theo Luật Tổ chức Chính phủ."),
                fires(
                        "LEG-03",
                        "last year's plan",
                        "Lâm Sơn về tuyên truyền cải cách hành chính năm 2027",
                        "Lâm Sơn về tuyên truyền cải cách hành chính năm 2026",
                        "25/KH-UBND"),
                silent(
                        "LEG-03",
                        "a plan for several years",
                        "Lâm Sơn về tuyên truyền cải cách hành chính năm 2027",
                        "Lâm Sơn về tuyên truyền cải cách hành chính giai đoạn 2026 - 2030"),
                fires("LEG-04", "it was made later", "08/01/2027", "28/01/2027", "03/KH-UBND"),
                silent("LEG-04", "it was made on the same day", "08/01/2027", "15/01/2027"),
                new Row(
                        "LEG-12",
                        "a district's plan",
                        plan -> plan.with("Ủy ban nhân dân tỉnh Lâm Sơn về", "Ủy ban nhân dân huyện Lâm Hạ về"),
                        "huyện Lâm Hạ",
                        1),
                new Row(
                        "LEG-12",
                        "while there were districts",
                        plan -> plan.with("Ủy ban nhân dân tỉnh Lâm Sơn về", "Ủy ban nhân dân huyện Lâm Hạ về")
                                .on(LocalDate.of(2025, 6, 30)),
                        "",
                        0),
                new Row(
                        "LEG-12",
                        "the city above, as the registry of units has it",
                        plan -> plan.with("Ủy ban nhân dân tỉnh Lâm Sơn về", "Ủy ban nhân dân thành phố Kim Trà về")
                                .by(new IssuingUnit(
                                        "01234",
                                        "xã Suối Mơ",
                                        Level.COMMUNE,
                                        "thành phố Kim Trà",
                                        LocalDate.of(2025, 7, 1),
                                        null,
                                        null,
                                        List.of())),
                        "",
                        0),
                silent(
                        "LEG-12",
                        "a city that is like a province",
                        "Ủy ban nhân dân tỉnh Lâm Sơn về",
                        "Ủy ban nhân dân thành phố Hải Phòng về"));
    }

    private static List<Row> written() {
        return List.of(
                fires("LEG-05", "a stroke is missing", "ngày 05/01/2027 của", "ngày 051/2027 của", "051/2027"),
                fires("LEG-05", "no such day", "ngày 05/01/2027 của", "ngày 31/02/2027 của", "31/02/2027"),
                silent("LEG-05", "a day in words", "ngày 05/01/2027 của", "ngày 05 tháng 01 năm 2027 của"),
                fires(
                        "LEG-06",
                        "the chairman's plan",
                        "08/01/2027 của Ủy ban",
                        "08/01/2027 của Chủ tịch Ủy ban",
                        "Chủ tịch"),
                fires(
                        "LEG-06",
                        "another body's letters",
                        "số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
                        "số 76/NQ-CP ngày 15/7/2021 của Bộ Nội vụ",
                        "Bộ Nội vụ"),
                silent(
                        "LEG-06",
                        "the chairman's decision",
                        "Kế hoạch số 03/KH-UBND ngày 08/01/2027 của Ủy ban",
                        "Quyết định số 03/QĐ-UBND ngày 08/01/2027 của Chủ tịch Ủy ban"),
                fires("LEG-07", "a plan with a decision's letters", "số 03/KH-UBND", "số 03/QĐ-UBND", "03/QĐ-UBND"),
                silent("LEG-07", "a plan of action", "Kế hoạch số 03/KH-UBND", "Kế hoạch hành động số 03/KH-UBND"),
                said(
                        "LEG-10",
                        "a law with its number",
                        "theo Luật Ngân sách nhà nước số 89/2025/QH15.",
                        "89/2025/QH15"),
                quiet("LEG-10", "a law by its name", "theo Luật Ngân sách nhà nước."),
                said(
                        "LEG-14",
                        "two dates",
                        "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ; Nghị định số 118/2025/NĐ-CP ngày 10/6/2025.",
                        "10/6/2025"),
                quiet(
                        "LEG-14",
                        "two bodies, one number",
                        "Kế hoạch số 03/KH-UBND ngày 04/01/2027 của Ủy ban nhân dân tỉnh Lâm Sơn."));
    }

    private static List<Row> whole() {
        return List.of(
                fires("LEG-11", "without the programme", PROGRAMME + "\n", "", ""),
                silent(
                        "LEG-11",
                        "with the plan that carries it on",
                        FIRST + " ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030",
                        "Căn cứ Quyết định số 282/QĐ-TTg ngày 13/02/2026 của Thủ tướng Chính phủ ban hành Kế hoạch cải cách hành chính nhà nước trọng tâm giai đoạn 2026 - 2030"),
                fires(
                        "LEG-13",
                        "the Party's",
                        FIRST,
                        "Căn cứ Kế hoạch số 05-KH/TU ngày 04/01/2027 của Ban Thường vụ Tỉnh ủy về cải cách hành chính;\n"
                                + FIRST,
                        "05-KH/TU"),
                silent(
                        "LEG-13",
                        "a province's",
                        FIRST,
                        "Căn cứ Chỉ thị số 05/CT-UBND ngày 04/01/2027 của Ủy ban nhân dân tỉnh Lâm Sơn về cải cách hành chính;\n"
                                + FIRST));
    }

    private static Row above(String rule, String because, String line) {
        return silent(rule, because, FIRST, line + "\n" + FIRST);
    }

    private static Row said(String rule, String because, String words, String quote) {
        return fires(rule, because, PLACE, words, quote);
    }

    private static Row quiet(String rule, String because, String words) {
        return silent(rule, because, PLACE, words);
    }
}
