package vn.loa.checks;

import static vn.loa.checks.RuleTableTests.Row.fires;
import static vn.loa.checks.RuleTableTests.Row.silent;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.loa.checks.RuleTableTests.Row;

/** Where the rules of Carrying speak and keep silent. */
final class CarryingRows {

    private static final String MEETINGS =
            "Lồng ghép nội dung tuyên truyền tại cuộc họp thôn, 1 lần/quý; sản phẩm là biên bản họp.";
    private static final String WEBSITE =
            "Đăng 12 tin, bài trên trang thông tin điện tử xã, 1 lần/tháng; sản phẩm là đường dẫn tin, bài.";
    private static final String HEADS = "3. Trưởng các thôn\n";
    private static final String CONSOLIDATING =
            "b) Tổng hợp kết quả, trình Ủy ban nhân dân xã báo cáo theo quy định tại mục VIII trước ngày 14 tháng cuối quý; sản phẩm là báo cáo.";
    private static final String TARGET =
            "2. Đăng 12 tin, bài về cải cách hành chính trên trang thông tin điện tử xã trong năm.";
    private static final String MONEY =
            "Kinh phí thực hiện là 12 triệu đồng, bố trí trong dự toán ngân sách xã năm 2027.";
    private static final String FINANCE =
            "5. Cải cách tài chính công: công khai dự toán, quyết toán ngân sách xã; quản lý, sử dụng tài sản công.\n";

    private CarryingRows() {}

    static List<Row> rows() {
        return Stream.of(tasks(), actors(), targets(), reports(), money(), areas())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> tasks() {
        return List.of(
                row("ACT-01", "nobody is to do it", CarryingRows::inBullets, "Lồng ghép", 1),
                silent(
                        "ACT-01",
                        "a line that leads to others",
                        MEETINGS,
                        "Thực hiện các việc sau, 1 lần/quý, có biên bản:\n" + "- " + MEETINGS),
                fires(
                        "ACT-02",
                        "nothing but often",
                        MEETINGS,
                        "Thường xuyên, kịp thời lồng ghép nội dung tại cuộc họp thôn; sản phẩm là biên bản họp.",
                        "Thường xuyên"),
                fires(
                        "ACT-02",
                        "a date, but of a document",
                        MEETINGS,
                        "Thực hiện Kế hoạch số 25/KH-UBND ngày 05/01/2027 với người cao tuổi; sản phẩm là biên bản.",
                        "Thực hiện"),
                silent(
                        "ACT-02",
                        "a month",
                        MEETINGS,
                        "Lồng ghép nội dung tại cuộc họp thôn vào tháng 6; sản phẩm là biên bản họp."),
                silent(
                        "ACT-02",
                        "its rhythm is told where the channels are",
                        MEETINGS,
                        "Lồng ghép nội dung tại cuộc họp thôn; sản phẩm là biên bản họp."),
                silent("ACT-02", "to look after the plan", MEETINGS, "Theo dõi, đôn đốc các ngành thực hiện Kế hoạch."),
                silent("ACT-03", "to look after the plan", MEETINGS, "Theo dõi, đôn đốc các ngành thực hiện Kế hoạch."),
                silent("ACT-03", "a number in letters", MEETINGS, "Viết hai tin về cuộc họp thôn, 1 lần/quý."),
                silent(
                        "ACT-02",
                        "asked, not ordered",
                        HEADS,
                        "3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã\nVận động đoàn viên, hội viên.\n4. Trưởng các thôn\n"),
                silent(
                        "ACT-02",
                        "a number of times",
                        MEETINGS,
                        "Lồng ghép nội dung tại ít nhất 02 buổi họp thôn; sản phẩm là biên bản họp."),
                fires(
                        "ACT-03",
                        "nothing to show",
                        MEETINGS,
                        "Lồng ghép nội dung tuyên truyền tại cuộc họp thôn, 1 lần/quý.",
                        "Lồng ghép"),
                silent(
                        "ACT-03",
                        "a film",
                        MEETINGS,
                        "Quay 01 đoạn phim hướng dẫn, chiếu tại cuộc họp thôn, 1 lần/quý."),
                silent("ACT-03", "a number of things", MEETINGS, "Tổ chức 4 cuộc họp thôn, 1 lần/quý."),
                row(
                        "ACT-05",
                        "no task speaks of the meetings",
                        plan -> plan.with(
                                "3. Lồng ghép tại cuộc họp thôn, 1 lần/quý.",
                                "3. Lồng ghép tại cuộc họp thôn, 1 lần/quý.\n4. Treo băng rôn, khẩu hiệu, 2 lần/năm."),
                        "Treo băng rôn",
                        1),
                silent(
                        "ACT-05",
                        "a channel without a kind",
                        "3. Lồng ghép tại cuộc họp thôn, 1 lần/quý.",
                        "3. Lồng ghép tại cuộc họp thôn, 1 lần/quý.\n4. Các hình thức khác."));
    }

    private static List<Row> actors() {
        return List.of(
                fires(
                        "ACT-04",
                        "who has work doesn't get the plan",
                        "- Trưởng các thôn (t/h);\n",
                        "",
                        "Trưởng các thôn"),
                fires(
                        "ACT-04",
                        "who gets it to do something has nothing to do",
                        "- Trưởng các thôn (t/h);",
                        "- Trưởng các thôn (t/h);\n- Trạm Y tế (t/h);",
                        "Trạm Y tế"),
                silent(
                        "ACT-04",
                        "who only has to know",
                        "- Trưởng các thôn (t/h);",
                        "- Trưởng các thôn (t/h);\n- Trạm Y tế (để biết);"),
                row(
                        "ACT-06",
                        "nobody leads",
                        plan -> plan.with("a) Chủ trì thực hiện Kế hoạch; phát", "a) Phát")
                                .with(CONSOLIDATING, "b) Gửi kết quả, 1 lần/quý; sản phẩm là báo cáo."),
                        "",
                        1),
                silent(
                        "ACT-06",
                        "in other words",
                        "a) Chủ trì thực hiện Kế hoạch; phát",
                        "a) Là đầu mối thực hiện Kế hoạch; phát"),
                row(
                        "ACT-07",
                        "two watch over the same",
                        plan -> plan.with(
                                        WEBSITE,
                                        "Theo dõi, đôn đốc việc thực hiện công tác tuyên truyền, 1 lần/quý; sản phẩm là biên bản.")
                                .with(
                                        MEETINGS,
                                        "Kiểm tra, đôn đốc việc thực hiện công tác tuyên truyền, 1 lần/quý; sản phẩm là biên bản họp."),
                        "Kiểm tra",
                        1),
                row(
                        "ACT-07",
                        "two lead the same",
                        plan -> plan.with(
                                        WEBSITE,
                                        "Chủ trì tổ chức hội nghị tuyên truyền cải cách hành chính tại xã, 1 lần/quý; có biên bản.")
                                .with(
                                        MEETINGS,
                                        "Chủ trì tổ chức hội nghị tuyên truyền cải cách hành chính tại xã, 1 lần/quý; có biên bản."),
                        "Chủ trì",
                        1),
                silent(
                        "ACT-07",
                        "one leads, one helps",
                        MEETINGS,
                        "Phối hợp kiểm tra, theo dõi công tác tuyên truyền, 1 lần/quý; sản phẩm là biên bản họp."),
                fires(
                        "ACT-08",
                        "the Front is ordered",
                        "3. Trưởng các thôn\n",
                        "3. Ủy ban Mặt trận Tổ quốc Việt Nam xã\n",
                        "Lồng ghép"),
                silent(
                        "ACT-08",
                        "the Front is asked",
                        "3. Trưởng các thôn\n",
                        "3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã\n"),
                row(
                        "ACT-11",
                        "an audience of its own",
                        plan -> plan.with("3. Doanh nghiệp, hợp tác xã, hộ kinh doanh trên địa bàn xã.\n", "")
                                .with(WEBSITE, "Hướng dẫn doanh nghiệp nộp hồ sơ, 1 lần/tháng; sản phẩm là danh sách."),
                        "doanh nghiệp",
                        1),
                silent(
                        "ACT-11",
                        "an audience that is named",
                        WEBSITE,
                        "Hướng dẫn doanh nghiệp nộp hồ sơ, 1 lần/tháng; sản phẩm là danh sách."),
                silent(
                        "ACT-12",
                        "papers that are read online",
                        "2. Đăng tin, bài trên trang thông tin điện tử xã, 1 lần/tháng.",
                        "2. Viết bài cho báo điện tử, 1 lần/tháng."),
                row(
                        "ACT-12",
                        "nothing online",
                        plan -> plan.with("2. Đăng tin, bài trên trang thông tin điện tử xã, 1 lần/tháng.\n", "")
                                .with(WEBSITE, "Treo 12 băng rôn, 1 lần/tháng; sản phẩm là hình ảnh."),
                        "",
                        1),
                silent(
                        "ACT-12",
                        "online in another way",
                        "2. Đăng tin, bài trên trang thông tin điện tử xã, 1 lần/tháng.",
                        "2. Đăng tin, bài trên nhóm Zalo của xã, 1 lần/tháng."));
    }

    private static List<Row> targets() {
        return List.of(
                fires(
                        "ACT-09",
                        "no number",
                        TARGET,
                        "2. Nâng cao chất lượng tin, bài về cải cách hành chính.",
                        "Nâng cao"),
                silent(
                        "ACT-09",
                        "a share",
                        TARGET,
                        "2. Trên 60% hồ sơ nộp trực tuyến, theo số liệu của Cổng Dịch vụ công quốc gia."),
                fires(
                        "ACT-10",
                        "all, but of how many",
                        TARGET,
                        "2. 100% hồ sơ được tiếp nhận trực tuyến.",
                        "100% hồ sơ"),
                silent(
                        "ACT-10",
                        "counted by data",
                        TARGET,
                        "2. 100% hồ sơ được tiếp nhận trực tuyến, theo số liệu của Cổng Dịch vụ công quốc gia."),
                silent("ACT-10", "all villages", TARGET, "2. 100% thôn có nhóm Zalo của thôn."),
                silent("ACT-10", "all procedures", TARGET, "2. 100% thủ tục hành chính được niêm yết công khai."),
                silent("ACT-10", "all settlements", TARGET, "2. 100% khu dân cư tổ chức ít nhất 02 buổi hướng dẫn."));
    }

    private static List<Row> reports() {
        return List.of(
                row("REP-01", "nobody reports", CarryingRows::withoutReports, "", 1),
                silent("REP-01", "reported in a task alone", "VIII. CHẾ ĐỘ BÁO CÁO", "VIII. KIỂM TRA"),
                row(
                        "REP-02",
                        "no period",
                        plan -> withoutReports(plan)
                                .with(MEETINGS, "Định kỳ báo cáo kết quả về Phòng Văn hóa - Xã hội."),
                        "báo cáo",
                        1),
                silent(
                        "REP-02",
                        "the period stands in another part",
                        MEETINGS,
                        "Họp thôn 1 lần/quý; báo cáo Phòng Văn hóa - Xã hội; sản phẩm là biên bản họp."),
                row(
                        "REP-03",
                        "another day",
                        plan -> plan.under(Law.shipped()).with("số liệu chốt đến ngày 14", "số liệu chốt đến ngày 20"),
                        "ngày 20",
                        1),
                row(
                        "REP-03",
                        "the day of sending",
                        plan -> plan.under(Law.shipped())
                                .with("trước ngày 14 tháng cuối quý. Ủy ban", "trước ngày 18 tháng cuối quý. Ủy ban"),
                        "",
                        0),
                row("REP-04", "nobody puts it together", CarryingRows::withoutReports, "", 1),
                silent(
                        "REP-04",
                        "one who reports in time",
                        CONSOLIDATING,
                        "b) Báo cáo Ủy ban nhân dân xã trước ngày 14 tháng cuối quý."),
                silent("REP-04", "in other words", "b) Tổng hợp kết quả, trình", "b) Xây dựng báo cáo, trình"));
    }

    private static List<Row> money() {
        return List.of(
                row(
                        "BUD-01",
                        "no word of money",
                        plan -> plan.with("VI. KINH PHÍ\n" + MONEY + "\n", "")
                                .with("VIII. CHẾ", "VII. CHẾ")
                                .with("VII. TỔ", "VI. TỔ"),
                        "",
                        1),
                fires("BUD-01", "no source", MONEY, "Kinh phí thực hiện là 12 triệu đồng.", "Kinh phí"),
                silent("BUD-01", "from its own", MONEY, "Mỗi phòng tự bảo đảm kinh phí phần việc của mình."),
                silent("BUD-01", "from others", MONEY, "Kinh phí thực hiện là 12 triệu đồng do doanh nghiệp tài trợ."),
                row(
                        "BUD-02",
                        "posters cost money",
                        plan -> plan.with(MONEY, "Kinh phí bố trí trong dự toán ngân sách xã năm 2027.")
                                .with(
                                        "3. Lồng ghép tại cuộc họp thôn, 1 lần/quý.",
                                        "3. Lồng ghép tại cuộc họp thôn, treo băng rôn, 1 lần/quý."),
                        "Kinh phí",
                        1),
                silent(
                        "BUD-02",
                        "talking costs nothing",
                        MONEY,
                        "Kinh phí bố trí trong dự toán ngân sách xã năm 2027."));
    }

    private static List<Row> areas() {
        return List.of(
                row(
                        "COV-01",
                        "an area is missing",
                        plan -> plan.with(FINANCE, "").with(MONEY, "Kinh phí 12 triệu đồng từ nguồn chi thường xuyên."),
                        "",
                        1),
                row(
                        "COV-01",
                        "a plan of one area",
                        plan -> plan.with(FINANCE, "")
                                .with(
                                        "3. Cải cách tổ chức bộ máy hành chính nhà nước: cơ cấu tổ chức của chính quyền xã; nơi liên hệ của từng lĩnh vực.\n",
                                        "")
                                .with(
                                        "4. Cải cách chế độ công vụ: quy tắc ứng xử của công chức; kỷ luật, kỷ cương hành chính.\n",
                                        ""),
                        "",
                        0),
                row(
                        "COV-02",
                        "areas of the programme before",
                        plan -> plan.under(Law.shipped())
                                .with(
                                        "nơi liên hệ của từng lĩnh vực.",
                                        "thể chế, thủ tục hành chính và hiện đại hóa nền hành chính."),
                        "hiện đại hóa nền hành chính",
                        1),
                row(
                        "COV-02",
                        "the words in a sentence",
                        plan -> plan.under(Law.shipped())
                                .with("nơi liên hệ của từng lĩnh vực.", "góp phần hiện đại hóa nền hành chính."),
                        "",
                        0));
    }

    private static Written inBullets(Written plan) {
        return plan.with("1. Phòng Văn hóa - Xã hội\na) Chủ trì", "- Phòng Văn hóa - Xã hội chủ trì")
                .with(
                        CONSOLIDATING,
                        "- Phòng Kinh tế theo dõi chi ngân sách, tổng hợp, 1 lần/quý; sản phẩm là báo cáo.")
                .with("2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân\n" + WEBSITE + "\n", "")
                .with(HEADS + MEETINGS, "- " + MEETINGS);
    }

    private static Written withoutReports(Written plan) {
        return plan.with(CONSOLIDATING + "\n", "")
                .with("VIII. CHẾ ĐỘ BÁO CÁO\n", "")
                .with(
                        "Các phòng, các thôn gửi kết quả cho Phòng Văn hóa - Xã hội trước ngày 14 tháng cuối quý. Ủy ban nhân dân xã báo cáo Ủy ban nhân dân tỉnh Lâm Sơn định kỳ hằng quý, 6 tháng và hằng năm; số liệu chốt đến ngày 14 của tháng cuối kỳ.\n",
                        "");
    }

    private static Row row(String rule, String because, UnaryOperator<Written> change, String quote, int times) {
        return new Row(rule, because, change, quote, times);
    }
}
