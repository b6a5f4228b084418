package vn.loa.checks;

import static vn.loa.checks.RuleTableTests.Row.fires;
import static vn.loa.checks.RuleTableTests.Row.silent;

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
                        "năm 2027, Ủy ban nhân dân xã Suối Mơ ban hành"));
    }
}
