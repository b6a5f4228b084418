package vn.loa.checks;

import static vn.loa.checks.RuleTableTests.Row.fires;
import static vn.loa.checks.RuleTableTests.Row.silent;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.catalog.ChangedName;
import vn.loa.checks.RuleTableTests.Row;

/** Where the rules of Wording speak and keep silent. */
final class WordingRows {

    private static final LocalDate SUMMER = LocalDate.of(2025, 7, 1);
    private static final String PLACE = "nơi liên hệ của từng lĩnh vực.";

    private WordingRows() {}

    static List<Row> rows() {
        return Stream.of(spelling(), marks(), privacy(), terms())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> spelling() {
        return List.of(
                said("SPELL-01", "a wrong mark", "tạo chuyến biến tích cực trong xã.", "chuyến biến"),
                said("SPELL-01", "a wrong mark before another word", "các nội dụng hình thức phù hợp.", "nội dụng"),
                said("SPELL-01", "a letter is missing", "thực hiện cơ chế mộ cửa tại xã.", "mộ cửa"),
                said("SPELL-01", "another letter", "về cải cánh mạnh mẽ môi trường.", "cải cánh"),
                said("SPELL-01", "no syllable at all", "theo Chuơng trình của tỉnh.", "Chuơng trình"),
                said("SPELL-01", "no syllable, and nobody knows which", "các biện pháp thiếtt thực.", "thiếtt"),
                fires("SPELL-01", "in capitals", "VII. TỔ CHỨC THỰC HIỆN", "VII. TỐ CHỨC THỰC HIỆN", "TỐ CHỨC"),
                quiet("SPELL-01", "names are nobody's mistake", "tại thôn Buôn Krông Páo và xã Chánh Tổ Chúc."),
                quiet("SPELL-01", "foreign words", "qua fanpage, video, Zalo, panô, website của xã."),
                quiet("SPELL-01", "both ways to place a mark", "ủy ban, uỷ ban, hòa giải, hoà giải, kỹ năng, kĩ năng."),
                quiet("SPELL-01", "abbreviations", "CCHC, TTHC, HĐND và UBND xã."),
                quiet("SPELL-01", "a rarer word of the same letters", "cộng tác viên và công tác xã hội."),
                said("SPELL-02", "a word twice", "trên địa bàn phường phường thường xuyên.", "phường phường"),
                said("SPELL-02", "a word twice before its own other half", "về cải cải cách hành chính.", "cải cải"),
                quiet("SPELL-02", "two words meet", "hình thức tuyên truyền truyền thông."),
                quiet("SPELL-02", "a word made of one", "luôn luôn phục vụ Nhân dân."));
    }

    private static List<Row> marks() {
        return List.of(
                said("SPELL-03", "a blank before a comma", "các phòng , ban của xã.", "phòng ,"),
                said("SPELL-03", "no blank after a comma", "các phòng,ban của xã.", "phòng,ban"),
                said("SPELL-03", "two dots", "trên trang Fanpage.. của xã.", "Fanpage.."),
                quiet("SPELL-03", "dots that stand for more", "trên Zalo, Fanpage,... của xã."),
                quiet("SPELL-03", "commas in numbers and addresses", "đạt 1,5 lần; xem https://abc.gov.vn/a,b của xã."),
                said("SPELL-04", "the people", "phục vụ nhân dân trong xã.", "nhân dân"),
                said("SPELL-04", "the government", "theo chỉ đạo của chính phủ.", "chính phủ"),
                quiet("SPELL-04", "the word in other names", "công an nhân dân, ngân sách nhà nước, chính phủ số."));
    }

    private static List<Row> privacy() {
        return List.of(
                said("PRIV-01", "a mobile number", "liên hệ ông Tư, số 0912 345 678.", "0912 345 678"),
                said("PRIV-01", "a private mailbox", "gửi về bichthao@gmail.com.", "bichthao@gmail.com"),
                said("PRIV-01", "an identity number", "căn cước số 001085012345.", "001085012345"),
                quiet("PRIV-01", "a hotline", "đường dây nóng 0912 345 678."),
                quiet("PRIV-01", "an office's number and mailbox", "số 0258 3822 822, ubndxasuoimo@lamson.gov.vn."),
                quiet("PRIV-01", "the number of a document", "theo Công văn số 1234567890/UBND-VP."));
    }

    private static List<Row> terms() {
        return List.of(
                old("TERM-01", "levels", "mức độ 4", "toàn trình", "dịch vụ công trực tuyến mức độ 4 của xã."),
                fine("TERM-01", "another word of the level", "mức độ 4", "dịch vụ công chủ động mức độ 4 của xã."),
                fine("TERM-01", "another number", "mức độ 4", "dịch vụ công trực tuyến mức độ 45 của xã."),
                old("TERM-02", "the post", "dịch vụ công ích", "dịch vụ bưu chính công ích", "qua dịch vụ công ích."),
                fine("TERM-02", "the right name", "dịch vụ công ích", "qua dịch vụ bưu chính công ích."),
                old("TERM-03", "the office", "Bộ phận Tiếp nhận", "Bộ phận Một cửa", "tại Bộ phận tiếp nhận của xã."),
                fine("TERM-03", "the word alone", "Bộ phận Tiếp nhận", "tại bộ phận chuyên môn của xã."),
                old("TERM-04", "a product", "Vnpt Ioffice", "VNPT iOffice", "phần mềm Vnpt Ioffice của xã."),
                fine("TERM-04", "as its maker writes it", "Vnpt Ioffice", "phần mềm VNPT iOffice của xã."),
                old(
                        "TERM-05",
                        "the portal",
                        "Cổng Dịch vụ công tỉnh",
                        "Cổng Dịch vụ công quốc gia",
                        "trên Cổng dịch vụ công tỉnh."),
                fine("TERM-05", "the nation's", "Cổng Dịch vụ công tỉnh", "trên Cổng Dịch vụ công quốc gia."),
                old(
                        "TERM-06",
                        "half a name",
                        "quản trị hành chính công (PAPI)",
                        "hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)",
                        "chỉ số quản trị hành chính công (PAPI)."),
                fine(
                        "TERM-06",
                        "the whole name",
                        "quản trị hành chính công (PAPI)",
                        "chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)."),
                new Row(
                        "TERM-01",
                        "before the day it changed",
                        plan -> plan.with(PLACE, "dịch vụ công trực tuyến mức độ 4.")
                                .under(law("mức độ 4", "toàn trình"))
                                .on(LocalDate.of(2022, 3, 1)),
                        "",
                        0));
    }

    private static Row said(String rule, String because, String words, String quote) {
        return fires(rule, because, PLACE, words, quote);
    }

    private static Row quiet(String rule, String because, String words) {
        return silent(rule, because, PLACE, words);
    }

    private static Row old(String rule, String because, String name, String instead, String words) {
        return new Row(rule, because, plan -> plan.with(PLACE, words).under(law(name, instead)), "", 1);
    }

    private static Row fine(String rule, String because, String name, String words) {
        return new Row(rule, because, plan -> plan.with(PLACE, words).under(law(name, "VNPT iOffice")), "", 0);
    }

    private static Law law(String name, String instead) {
        return new Law(
                List.of(),
                List.of(new ChangedName(ChangedName.Kind.TERM, name, instead, SUMMER, "chủ động", "Nghị định", true)));
    }
}
