package vn.loa.checks;

import static vn.loa.checks.RuleTableTests.Row.fires;
import static vn.loa.checks.RuleTableTests.Row.silent;

import java.util.List;
import vn.loa.checks.RuleTableTests.Row;

/** Where the rules of Structure speak and keep silent. */
final class StructureRows {

    private static final String FIRST_CONTENT = "Cải cách thể chế: văn bản quy phạm pháp luật mới";
    private static final String LAST_CHANNEL = "3. Lồng ghép tại cuộc họp thôn, 1 lần/quý.\n";
    private static final String TASK =
            "Lồng ghép nội dung tuyên truyền tại cuộc họp thôn, 1 lần/quý; sản phẩm là biên bản họp.";
    private static final String REPORTING = "Các phòng, các thôn gửi kết quả";

    private StructureRows() {}

    static List<Row> rows() {
        return List.of(
                fires("STR-01", "two parts IV", "V. HÌNH THỨC", "IV. HÌNH THỨC", "IV"),
                fires("STR-01", "two items b", "b) Tạo sự đồng thuận", "b) Tạo thuận lợi.\nb) Tạo sự đồng thuận", "b"),
                silent(
                        "STR-01",
                        "the same number under different parts",
                        "3. Trưởng các thôn",
                        "3. Trưởng các thôn bản"),
                silent(
                        "STR-01",
                        "a second list of items",
                        "b) Tạo sự đồng thuận",
                        "b) Tạo thuận lợi.\nNgoài ra, kế hoạch nhằm:\na) Tạo sự đồng thuận"),
                fires("STR-02", "no part VI", "VI. KINH PHÍ", "VII. KINH PHÍ", "VII"),
                fires("STR-02", "from c to đ", "b) Mỗi nhiệm vụ", "b) Kịp thời.\nc) Rộng rãi.\nđ) Mỗi nhiệm vụ", "đ"),
                fires("STR-02", "an item left out", "3. Cải cách tổ chức bộ máy", "4. Cải cách tổ chức bộ máy", "4"),
                silent(
                        "STR-02",
                        "the Vietnamese alphabet has đ behind d and no f",
                        "b) Mỗi nhiệm vụ",
                        "b) Một.\nc) Hai.\nd) Ba.\nđ) Bốn.\ne) Năm.\ng) Mỗi nhiệm vụ"),
                silent("STR-02", "a number that stands twice", "V. HÌNH THỨC", "IV. HÌNH THỨC"),
                fires("STR-03", "decimals", "1. Mục đích\na) Giúp", "1. Mục đích\n1.1. Giúp", "1.1"),
                silent("STR-03", "a number with a decimal comma in the text", "12 triệu đồng", "1.2 tỷ đồng"),
                fires("STR-04", "another name than promised", "1. Mục đích\n", "1. Mục tiêu\n", "Mục tiêu"),
                silent(
                        "STR-04",
                        "more than promised",
                        "2. Yêu cầu\n",
                        "2. Yêu cầu chung\na) Kịp thời.\nb) Chính xác.\n3. Nguyên tắc\n"),
                silent(
                        "STR-04",
                        "a heading that lists nothing of what is below it",
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "I. Ý NGHĨA, QUAN ĐIỂM"),
                fires(
                        "STR-05",
                        "the same task at two places",
                        REPORTING,
                        TASK.replace("biên bản", "các biên bản") + "\n" + REPORTING,
                        "các biên bản"),
                fires("STR-05", "the same task word for word", REPORTING, TASK + "\n" + REPORTING, "Lồng ghép"),
                silent("STR-05", "much the same, but of another body", "2. Đăng 12 tin, bài", "2. Phát 24 tin, bài"),
                fires(
                        "STR-06",
                        "a way to speak among what is said",
                        "V. HÌNH THỨC",
                        "Niêm yết thủ tục hành chính tại nhà văn hóa thôn.\nV. HÌNH THỨC",
                        "Niêm yết"),
                fires(
                        "STR-06",
                        "what is said among ways to speak",
                        LAST_CHANNEL,
                        LAST_CHANNEL + "4. Tuyên truyền cải cách thể chế, cải cách tài chính công.\n",
                        "thể chế"),
                silent(
                        "STR-06",
                        "what a way to speak is about",
                        LAST_CHANNEL,
                        LAST_CHANNEL + "4. Tuyên truyền qua tờ gấp về cải cách thể chế, tài chính công.\n"),
                silent(
                        "STR-06",
                        "posting notices as something to tell of",
                        FIRST_CONTENT,
                        "Cải cách thể chế: niêm yết văn bản quy phạm pháp luật mới"),
                fires(
                        "STR-07",
                        "a line break was lost",
                        "kết quả rà soát văn bản của xã.",
                        "kết quả rà soát văn bản của xã.Đưa tin trên loa.",
                        "xã.Đưa"),
                silent(
                        "STR-07",
                        "abbreviations",
                        "của chính quyền xã",
                        "của chính quyền xã, TT.Đảng ủy, Tp.Vinh và v.v"),
                silent(
                        "STR-07",
                        "an address",
                        "trang thông tin điện tử xã trong năm",
                        "trang thông tin điện tử suoimo.lamson.gov.vn trong năm"),
                fires(
                        "STR-08",
                        "an appendix that isn't there",
                        "của từng thôn.",
                        "của từng thôn (kèm theo Phụ lục).",
                        "kèm theo Phụ lục"),
                silent(
                        "STR-08",
                        "the appendix of a decree",
                        "của từng thôn.",
                        "của từng thôn theo Phụ lục I Nghị định số 30/2020/NĐ-CP."),
                silent(
                        "STR-08",
                        "an appendix that is there",
                        "của từng thôn.",
                        "của từng thôn (kèm theo Phụ lục).",
                        "Lương Thị Bích Thảo",
                        "Lương Thị Bích Thảo\nPHỤ LỤC\nDanh sách thôn\nThôn Đồi\nThôn Bến"),
                fires(
                        "STR-09",
                        "no money",
                        "VI. KINH PHÍ\nKinh phí thực hiện là 12 triệu đồng, bố trí trong dự toán ngân sách xã năm 2027.\n",
                        "",
                        ""),
                silent(
                        "STR-09",
                        "money told of among the tasks",
                        "VI. KINH PHÍ\nKinh phí thực hiện là 12 triệu đồng, bố trí trong dự toán ngân sách xã năm 2027.\n",
                        "",
                        "2. Văn phòng Hội đồng",
                        "c) Bố trí kinh phí trong dự toán ngân sách xã.\n2. Văn phòng Hội đồng"),
                new Row("STR-10", "the last page is lost", plan -> plan.upTo("VI. KINH PHÍ"), "", 1),
                new Row("STR-10", "nobody signs", plan -> plan.upTo("TM. ỦY BAN NHÂN DÂN"), "", 1),
                silent("STR-10", "the deputy signs", "\nCHỦ TỊCH\n", "\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n"),
                fires(
                        "STR-11",
                        "nothing below a heading",
                        "3. Trưởng các thôn\n" + TASK,
                        "3. Trưởng các thôn",
                        "Trưởng các thôn"),
                fires("STR-11", "a sentence that isn't ended", "và sản phẩm cụ thể.", "và sản phẩm cụ thể…", "cụ thể…"),
                silent(
                        "STR-11",
                        "a list that could go on",
                        "phù hợp với điều kiện của từng thôn.",
                        "trên Zalo, Facebook…"),
                silent(
                        "STR-06",
                        "a way to speak that says what about",
                        LAST_CHANNEL,
                        LAST_CHANNEL + "4. Tuyên truyền cải cách thể chế, tài chính công trên đài truyền thanh.\n"),
                silent(
                        "STR-08",
                        "an appendix that was not understood",
                        "của từng thôn.",
                        "của từng thôn (kèm theo Phụ lục).",
                        "Lương Thị Bích Thảo",
                        "Lương Thị Bích Thảo\nPhụ lục 1: Danh sách thôn"),
                silent(
                        "STR-10",
                        "who signs and who gets it in a table",
                        "Nơi nhận:\n",
                        "| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n"));
    }
}
