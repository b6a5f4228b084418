package vn.loa.checks;

import static vn.loa.checks.RuleTableTests.Row.fires;
import static vn.loa.checks.RuleTableTests.Row.silent;

import java.time.LocalDate;
import java.util.List;
import vn.loa.checks.RuleTableTests.Row;

/** Where the rules of Form speak and keep silent. */
final class FormRows {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc\n---------------\n";
    private static final String ATTACHED =
            "(Kèm theo Quyết định số 15/QĐ-UBND ngày 15/01/2027 của Ủy ban nhân dân xã Suối Mơ)\n";

    private FormRows() {}

    static List<Row> rows() {
        return List.of(
                new Row(
                        "FORM-01",
                        "nobody issues it",
                        plan -> plan.with("ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\n-------\n", "")
                                .with("Ủy ban nhân dân xã Suối Mơ", "Chúng tôi"),
                        "",
                        1),
                new Row(
                        "FORM-01",
                        "the issuer is named in the text, but not in the letterhead",
                        plan -> plan.with("ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\n-------\n", ""),
                        "",
                        1),
                silent(
                        "FORM-01",
                        "the issuer's name is only in the letterhead",
                        "của Ủy ban nhân dân xã Suối Mơ./.",
                        "./."),
                silent(
                        "FORM-01",
                        "both columns of the letterhead stand in one line",
                        "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
                        "ỦY BAN NHÂN DÂN  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SUỐI MƠ  Độc lập - Tự do - Hạnh phúc\n"),
                fires("FORM-02", "a symbol without a number", "Số: 15/KH-UBND", "Số:     /KH-UBND", ""),
                silent("FORM-02", "the number of a plan that belongs to a decision", "Số: 15/KH-UBND\n", ATTACHED),
                fires("FORM-03", "dots for the day", "ngày 15 tháng 01 năm", "ngày … tháng … năm", ""),
                fires("FORM-03", "neither place nor day", "Suối Mơ, ngày 15 tháng 01 năm 2027\n", "", ""),
                silent("FORM-03", "a day in figures", "ngày 15 tháng 01 năm", "ngày 15  tháng  01 năm"),
                fires("FORM-04", "only the subject", "\nKẾ HOẠCH\nTuyên truyền", "\nTuyên truyền", ""),
                silent("FORM-04", "kind and subject in one line", "KẾ HOẠCH\nTuyên truyền", "KẾ HOẠCH Tuyên truyền"),
                fires("FORM-05", "neither of them", NATION + MOTTO, "", ""),
                fires("FORM-05", "no motto", MOTTO, "", ""),
                silent("FORM-05", "the older way to place a tone mark", "CỘNG HÒA", "CỘNG HOÀ"),
                fires("FORM-06", "a blank before the stroke", "Số: 15/KH-UBND", "Số: 15 /KH-UBND", "15 /KH-UBND"),
                fires(
                        "FORM-06",
                        "a blank within a symbol that is cited",
                        "số 03/KH-UBND",
                        "số 03/KH - UBND",
                        "03/KH - UBND"),
                fires("FORM-06", "the order of the Party's symbols", "số 03/KH-UBND", "số 03-KH/UBND", "03-KH/UBND"),
                fires("FORM-06", "a colon where a document is cited", "Kế hoạch số 25", "Kế hoạch số: 25", "số: 25"),
                silent("FORM-06", "a symbol of the Party", "Kế hoạch số 25/KH-UBND", "Kế hoạch số 25-KH/TU"),
                silent("FORM-06", "a law's number", "Nghị quyết số 76/NQ-CP", "Luật số 65/2025/QH15"),
                fires("FORM-07", "a number below ten", "Số: 15/KH-UBND", "Số: 5/KH-UBND", "5/KH-UBND"),
                fires("FORM-07", "a cited number below ten", "số 03/KH-UBND", "số 3/KH-UBND", "3/KH-UBND"),
                fires(
                        "FORM-07",
                        "January without its nought",
                        "ngày 15 tháng 01 năm",
                        "ngày 15 tháng 1 năm",
                        "tháng 1"),
                fires("FORM-07", "March with a nought", "ngày 15 tháng 01 năm", "ngày 15 tháng 03 năm", "tháng 03"),
                fires("FORM-07", "the date of a cited plan", "ngày 08/01/2027", "ngày 8/1/2027", "8/1/2027"),
                silent("FORM-07", "March without a nought", "ngày 15 tháng 01 năm", "ngày 15 tháng 3 năm"),
                silent(
                        "FORM-07",
                        "a day in the text that dates no document",
                        "trước ngày 14 tháng",
                        "trước ngày 5/1/2028, ngày 14 tháng"),
                fires("FORM-08", "a full stop before the last one", "2021 - 2030;", "2021 - 2030.", "2030."),
                fires(
                        "FORM-08",
                        "a semicolon at the last one",
                        "về cải cách hành chính năm 2027.\n",
                        "về cải cách hành chính năm 2027;\n",
                        "2027;"),
                silent(
                        "FORM-08",
                        "a basis and what follows from it in one paragraph",
                        "năm 2027.\nỦy ban nhân dân xã Suối Mơ ban hành",
                        "năm 2027, Ủy ban nhân dân xã Suối Mơ ban hành"),
                silent("FORM-06", "the Party's numbers have no colon", "Số: 15/KH-UBND", "Số 15-KH/ĐU"),
                fires("FORM-06", "no colon behind Số", "Số: 15/KH-UBND", "Số 15/KH-UBND", "Số 15/KH-UBND"),
                silent(
                        "FORM-08",
                        "the Party's bases",
                        "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ",
                        "ĐẢNG BỘ TỈNH LÂM SƠN\nĐẢNG ỦY XÃ SUỐI MƠ"),
                fires("FORM-09", "the stroke before the first dot is lost", "Suối Mơ./.", "Suối Mơ/.", "Suối Mơ/."),
                silent("FORM-09", "blanks behind it", "Suối Mơ./.", "Suối Mơ./.   "),
                fires("FORM-10", "nobody drafted it", "Lưu: VT, VHXH.", "Lưu: VT.", "Lưu: VT"),
                fires("FORM-10", "a dot for the comma", "Lưu: VT, VHXH.", "Lưu: VT.VHXH.", "Lưu: VT.VHXH"),
                fires("FORM-10", "it isn't kept by the registry", "Lưu: VT, VHXH.", "Lưu: VP.", "Lưu: VP"),
                fires("FORM-10", "it isn't kept at all", "- Lưu: VT, VHXH.\n", "", ""),
                silent(
                        "FORM-10",
                        "who drafted it and how many copies there are",
                        "Lưu: VT, VHXH.",
                        "Lưu: VT, P.VHXH (03b)."),
                fires("FORM-11", "no mark", "Đảng ủy xã (b/c);", "Đảng ủy xã (b/c)", "Đảng ủy xã"),
                fires("FORM-11", "a semicolon at the last one", "Lưu: VT, VHXH.", "Lưu: VT, VHXH;", "Lưu"),
                silent(
                        "FORM-11",
                        "who signs stands beside them",
                        "- Ủy ban nhân dân tỉnh Lâm Sơn (b/c);",
                        "- Ủy ban nhân dân tỉnh Lâm Sơn (b/c);        KT. CHỦ TỊCH"),
                fires(
                        "FORM-12",
                        "a note behind a brace",
                        "Lương Thị Bích Thảo",
                        "Lương Thị Bích Thảo\n(để báo cáo)",
                        "(để báo cáo)"),
                silent("FORM-12", "a note on the next line of its recipient", "xã (b/c);", "xã\n(b/c);"),
                fires(
                        "FORM-13",
                        "the deputy signs for the chairman alone",
                        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
                        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
                        "KT."),
                silent("FORM-13", "the deputy signs", "\nCHỦ TỊCH\n", "\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n"),
                silent(
                        "FORM-13",
                        "the chairman's own document",
                        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
                        "CHỦ TỊCH",
                        "15/KH-UBND",
                        "15/KH-CTUBND"),
                fires(
                        "FORM-14",
                        "the clerk signed the file",
                        "Bích Thảo",
                        "Bích Thảo\nKý bởi: Hà Văn Đức",
                        "Hà Văn Đức"),
                silent(
                        "FORM-14",
                        "the body and its chairwoman signed",
                        "Bích Thảo",
                        "Bích Thảo\nKý bởi: Ủy ban nhân dân xã Suối Mơ\nKý bởi: LƯƠNG THỊ BÍCH THẢO"),
                silent("FORM-14", "only the body signed", "Bích Thảo", "Bích Thảo\nKý bởi: Ủy ban nhân dân xã Suối Mơ"),
                fires("FORM-15", "one heading ends with a dot", "VI. KINH PHÍ", "VI. KINH PHÍ.", "VI. KINH PHÍ."),
                fires("FORM-15", "no blank behind the number", "1. Mục đích", "1.Mục đích", "1.Mục đích"),
                fires(
                        "FORM-15",
                        "one heading goes on in its line",
                        "2. Yêu cầu\n",
                        "2. Yêu cầu: Việc tuyên truyền phải kịp thời.\n",
                        "2. Yêu cầu"),
                silent(
                        "FORM-15",
                        "all headings of a level end alike",
                        "1. Mục đích",
                        "1. Mục đích:",
                        "2. Yêu cầu",
                        "2. Yêu cầu:"),
                silent(
                        "FORM-15",
                        "a sentence behind one colon, a list below the other",
                        "1. Mục đích\n",
                        "1. Mục đích:\n",
                        "2. Yêu cầu\n",
                        "2. Yêu cầu: Việc tuyên truyền phải kịp thời.\n"),
                silent("FORM-15", "tasks in a line", "3. Trưởng các thôn\n", "3. Trưởng các thôn: "),
                fires("FORM-16", "a page number between two parts", "II. ĐỐI TƯỢNG", "2\nII. ĐỐI TƯỢNG", "2"),
                silent("FORM-16", "a number in a sentence", "từng thôn.", "từng thôn trong số 12 thôn."),
                fires("FORM-17", "another mark than the issuer's", "Suối Mơ, ngày", "Suối Mờ, ngày", "Suối Mờ"),
                fires("FORM-17", "another mark in the text", "địa bàn xã.\n3.", "địa bàn xã Suổi Mơ.\n3.", "Suổi Mơ"),
                new Row(
                        "FORM-17",
                        "the registry writes it otherwise",
                        plan -> plan.by(unit("xã Suối Mớ")),
                        "Suối Mơ",
                        4),
                new Row(
                        "FORM-17",
                        "the registry has another unit",
                        plan -> plan.by(unit("phường Mỹ Hưng")),
                        "Suối Mơ",
                        1),
                new Row(
                        "FORM-17",
                        "the older way to place a tone mark",
                        plan -> plan.with("Suối Mơ", "Hoà Mơ").by(unit("xã Hòa Mơ")),
                        "",
                        0),
                new Row(
                        "FORM-17",
                        "no commune of the province is written so, one almost so",
                        plan -> named(plan, "Thanh Bắc", "THANH BẮC", "tỉnh Tây Ninh", 2023),
                        "Thanh Bắc",
                        4),
                new Row(
                        "FORM-17",
                        "two communes of the province are written almost so",
                        plan -> named(plan, "Tân Thánh", "TÂN THÁNH", "tỉnh Tây Ninh", 2027),
                        "Tân Thánh",
                        1),
                new Row(
                        "FORM-17",
                        "no commune at all is written so, and the plan doesn't say where it lies",
                        plan -> named(plan, "Thanh Bắc", "THANH BẮC", "cấp trên", 2023),
                        "Thanh Bắc",
                        1),
                new Row(
                        "FORM-17",
                        "a commune of another province is written almost so",
                        plan -> named(plan, "Thanh Bắc", "THANH BẮC", "tỉnh Lâm Sơn", 2023),
                        "",
                        0),
                new Row(
                        "FORM-17",
                        "a commune as it is written in its province",
                        plan -> named(plan, "Thạnh Bắc", "THẠNH BẮC", "tỉnh Tây Ninh", 2023),
                        "",
                        0),
                new Row(
                        "FORM-17",
                        "the commune written almost so had ended before",
                        plan -> named(plan, "Thanh Bắc", "THANH BẮC", "tỉnh Tây Ninh", 2027),
                        "",
                        0),
                silent("FORM-17", "another commune", "địa bàn xã.\n3.", "địa bàn xã và xã Hòa Mơ.\n3."),
                fires(
                        "FORM-18",
                        "never spelt out",
                        "trong năm.\n2. Đăng 12 tin, bài về cải cách hành chính",
                        "về TTHC trong năm.\n2. Đăng 12 tin, bài về TTHC",
                        "TTHC"),
                fires(
                        "FORM-18",
                        "spelt out too late",
                        "hiểu rõ mục tiêu, nội dung của cải cách hành chính.\nb)",
                        "hiểu rõ CCHC.\nb) Cải cách hành chính (CCHC).\nc)",
                        "CCHC"),
                silent(
                        "FORM-18",
                        "spelt out where it stands first",
                        "nội dung của cải cách hành chính.\nb)",
                        "nội dung của cải cách hành chính (viết tắt là CCHC).\nb) CCHC.\nc)"),
                silent("FORM-18", "part of a symbol", "03/KH-UBND", "03/KH-BCĐCCHC"),
                silent(
                        "FORM-01",
                        "the issuer in small letters",
                        "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ",
                        "Ủy ban nhân dân xã Suối Mơ"),
                silent(
                        "FORM-08",
                        "what it carries out follows the bases",
                        "về cải cách hành chính năm 2027.\n",
                        "về cải cách hành chính năm 2027;\nThực hiện Kế hoạch số 10-KH/ĐU ngày 10/01/2027 của Đảng ủy xã;\n"),
                silent("FORM-10", "copies behind the registry", "Lưu: VT, VHXH.", "Lưu: VT (02b), VHXH."),
                silent(
                        "FORM-11",
                        "who signs stands behind the last one",
                        "Lưu: VT, VHXH.",
                        "Lưu: VT, VHXH. Lương Thị Bích Thảo"),
                silent(
                        "FORM-17",
                        "a village named almost like the commune",
                        "Suối Mơ",
                        "Thanh Hóa",
                        "địa bàn xã.\n3.",
                        "địa bàn xã và thôn Thành Hoa.\n3."),
                silent(
                        "FORM-05",
                        "the nation's name in two lines",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM"));
    }

    private static Written named(Written plan, String name, String capital, String superior, int year) {
        return plan.with("Suối Mơ", name)
                .with("SUỐI MƠ", capital)
                .with("tỉnh Lâm Sơn", superior)
                .on(LocalDate.of(year, 1, 15));
    }

    private static IssuingUnit unit(String name) {
        return new IssuingUnit(
                "31999", name, Level.COMMUNE, "tỉnh Lâm Sơn", LocalDate.of(2025, 7, 1), null, null, List.of());
    }
}
