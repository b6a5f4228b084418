package vn.loa.documents;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.PlanDocument.Finding;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.PlanDocument.Stamp;

/** Plans such as a commune writes, made up from a seed: the same seed always gives the same plan. */
public final class GeneratedPlans {

    private static final List<String> COMMUNES = List.of(
            "xã Hòa Bình An", "phường Đông Khê", "xã Vĩnh Thuận Lộc", "xã Ea Sô", "phường Bến Gỗ", "xã Thượng Giáp");
    private static final List<String> PROVINCES = List.of("tỉnh Nam Ninh", "tỉnh Quảng Lâm", "thành phố Sông Hậu");
    private static final List<String> SIGNERS =
            List.of("Lê Thị Hạnh", "Trần Quốc Khánh", "Nguyễn Hoàng Yến", "Y Bhim Niê", "Đỗ Văn Ước");
    private static final List<String> UNITS = List.of(
            "Phòng Văn hóa - Xã hội",
            "Văn phòng HĐND và UBND",
            "Phòng Kinh tế",
            "Trung tâm Phục vụ hành chính công",
            "Công an xã",
            "Đoàn Thanh niên",
            "Hội Liên hiệp Phụ nữ");

    private final Random random;
    private final int year;
    private final String commune;
    private final String province;

    private GeneratedPlans(long seed) {
        random = new Random(seed * 7919 + 17);
        year = 2023 + random.nextInt(6);
        commune = any(COMMUNES);
        province = any(PROVINCES);
    }

    /** A plan whose words say what its lines mean, so that it can be read again from paper. */
    public static PlanDocument plan(long seed) {
        return new GeneratedPlans(seed).plan();
    }

    /** One whose activities are its only Phụ lục. */
    static PlanDocument planWithActivities() {
        return first(plan -> plan.activities().size() > 1 && plan.appendices().isEmpty());
    }

    /** One with activities, two appendices more, and stamps of digital signatures. */
    public static PlanDocument planWithEverything() {
        return first(plan -> !plan.activities().isEmpty()
                && plan.appendices().size() > 1
                && !plan.signatures().isEmpty());
    }

    /** One with words that are meant to break what shows them. */
    public static PlanDocument hostilePlan() {
        return new PlanJson().read("""
                {"header": {"issuer": "<b>&\\u0000Ủy ban", "title": "]]> ${7*7} \\ud800", "signerName": "\\u202ecod\\uffff"},
                 "sections": [{"number": "I", "title": "<script>alert(1)</script>", "paragraphs": [
                   {"marker": "-", "text": "=cmd|' /C calc'!A0 😀 漢字 \\u0007 &amp; <![CDATA["}]}],
                 "appendices": [{"title": "", "table": [["a"], ["b", "c"], []]}, {"title": "Phụ lục", "table": []}]}
                """);
    }

    private static PlanDocument first(Predicate<PlanDocument> wanted) {
        return LongStream.range(0, 1000)
                .mapToObj(GeneratedPlans::plan)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** The same plan as the database holds it: every section, line and activity named, its citations found, its flaws told. */
    static PlanDocument planWithIds(long seed) {
        var generator = new GeneratedPlans(seed);
        var plan = generator.plan();
        return new PlanDocument(
                plan.header(),
                List.of("TỔ CÔNG NGHỆ SỐ"),
                generator.named(plan.preamble()),
                plan.preamble().stream()
                        .flatMap(line -> Citations.in(line.text(), PlanDocument.Place.PREAMBLE).stream())
                        .toList(),
                plan.sections().stream().map(generator::named).toList(),
                plan.activities(),
                generator.named(plan.closing()),
                plan.recipients(),
                plan.appendices(),
                List.of(new Stamp(generator.any(SIGNERS), null, OffsetDateTime.parse("2026-03-02T08:05:00+07:00"))),
                List.of(new Finding("no-deadline", Severity.HINT, "Nhiệm vụ chưa có thời hạn.", "II.2")));
    }

    private Section named(Section section) {
        return new Section(
                id(),
                section.number(),
                section.title(),
                section.role(),
                named(section.lines()),
                section.children().stream().map(this::named).toList());
    }

    private List<Line> named(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(id(), line.level(), line.marker(), line.text(), line.meanings()))
                .toList();
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private PlanDocument plan() {
        var issued = random.nextInt(4) > 0;
        return new PlanDocument(
                header(issued),
                List.of(),
                preamble(),
                List.of(),
                sections(),
                random.nextInt(3) == 0 ? List.of() : activities(),
                closing(),
                recipients(),
                appendices(),
                stamps(),
                List.of());
    }

    private Header header(boolean issued) {
        var deputy = random.nextBoolean();
        var authority =
                !deputy ? "TM. ỦY BAN NHÂN DÂN" : any(List.of("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"));
        return new Header(
                "Ủy ban nhân dân " + commune,
                issued ? "%02d/KH-UBND".formatted(1 + random.nextInt(210)) : null,
                issued || random.nextBoolean() ? name(commune) : null,
                issued ? LocalDate.of(year, 1 + random.nextInt(4), 1 + random.nextInt(28)) : null,
                any(List.of("Tuyên truyền", "Thông tin, tuyên truyền")) + " cải cách hành chính năm " + year
                        + (random.nextBoolean() ? " trên địa bàn " + commune : ""),
                year,
                authority,
                deputy ? "PHÓ CHỦ TỊCH" : "CHỦ TỊCH",
                any(SIGNERS));
    }

    private List<Line> preamble() {
        var lines = new ArrayList<Line>();
        var bases = new ArrayList<>(List.of(
                "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải"
                        + " cách hành chính nhà nước giai đoạn 2021 - 2030",
                "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ"
                        + " chế một cửa, một cửa liên thông",
                "Căn cứ Kế hoạch số " + (20 + random.nextInt(300)) + "/KH-UBND ngày " + (10 + random.nextInt(18))
                        + "/01/" + year + " của Ủy ban nhân dân " + province
                        + " về tuyên truyền cải cách hành chính năm " + year,
                "Căn cứ Quyết định số " + (100 + random.nextInt(900)) + "/QĐ-UBND ngày " + (10 + random.nextInt(18))
                        + "/12/" + (year - 1) + " của Ủy ban nhân dân " + province
                        + " ban hành Kế hoạch cải cách hành chính năm " + year));
        Collections.shuffle(bases, random);
        var used = bases.subList(0, 1 + random.nextInt(bases.size()));
        for (var basis : used) {
            lines.add(Line.of(basis + (lines.size() == used.size() - 1 ? "." : ";")));
        }
        lines.add(Line.of("Ủy ban nhân dân " + commune + " ban hành Kế hoạch tuyên truyền cải cách hành chính năm "
                + year + " với các nội dung sau:"));
        return lines;
    }

    private List<Section> sections() {
        var budget = section("KINH PHÍ THỰC HIỆN", SectionRole.BUDGET, List.of(budgetLine()));
        var parts = new ArrayList<>(List.of(
                parent(
                        "MỤC ĐÍCH, YÊU CẦU",
                        SectionRole.PURPOSE,
                        section("Mục đích", SectionRole.PURPOSE, items(this::purpose, 1, 3)),
                        section("Yêu cầu", SectionRole.REQUIREMENT, items(this::requirement, 1, 3))),
                section("ĐỐI TƯỢNG TUYÊN TRUYỀN", SectionRole.AUDIENCE, items(this::audience, 1, 2)),
                section("NỘI DUNG TUYÊN TRUYỀN", SectionRole.CONTENT, nested(items(this::content, 3, 6))),
                section("HÌNH THỨC TUYÊN TRUYỀN", SectionRole.CHANNEL, items(this::channel, 2, 5))));
        if (random.nextBoolean()) {
            parts.add(1, section("CHỈ TIÊU", SectionRole.TARGET, items(this::target, 1, 3)));
        }
        if (random.nextInt(4) == 0) {
            parts.add(section("ĐẶC ĐIỂM TÌNH HÌNH", SectionRole.FREE, items(this::requirement, 2, 3)));
        }
        parts.add(budget);
        parts.add(assignments());
        return numbered(parts, List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII"));
    }

    private Section assignments() {
        var units = new ArrayList<>(UNITS);
        Collections.shuffle(units, random);
        return parent(
                "TỔ CHỨC THỰC HIỆN",
                SectionRole.ASSIGNMENT,
                units.subList(0, 2 + random.nextInt(3)).stream()
                        .map(unit -> section(unit, SectionRole.ASSIGNMENT, items(() -> task(unit), 1, 3)))
                        .toArray(Section[]::new));
    }

    private Section section(String title, SectionRole role, List<Line> lines) {
        return new Section(null, null, title, role, lines, List.of());
    }

    private Section parent(String title, SectionRole role, Section... children) {
        return new Section(
                null,
                null,
                title,
                role,
                List.of(),
                numbered(Arrays.asList(children), List.of("1", "2", "3", "4", "5")));
    }

    private static List<Section> numbered(List<Section> sections, List<String> numbers) {
        var numbered = new ArrayList<Section>();
        for (var section : sections) {
            var number = numbers.get(numbered.size());
            numbered.add(new Section(
                    section.id(), number, section.title(), section.role(), section.lines(), section.children()));
        }
        return numbered;
    }

    /** Lines without the same words twice, all with one kind of marker. */
    private List<Line> items(Supplier<Line> line, int least, int most) {
        var lines = new ArrayList<Line>();
        var count = least + random.nextInt(most - least + 1);
        var lettered = random.nextInt(3) == 0;
        for (int tries = 0; lines.size() < count && tries < 40; tries++) {
            var next = line.get();
            if (lines.stream().noneMatch(other -> other.text().equals(next.text()))) {
                var marker = count == 1 ? null : lettered ? "abcdđe".charAt(lines.size()) + ")" : "-";
                lines.add(new Line(null, 0, marker, next.text(), next.meanings()));
            }
        }
        return lines;
    }

    /** Sometimes an item gets two items of its own below it. */
    private List<Line> nested(List<Line> lines) {
        if (random.nextBoolean()) {
            return lines;
        }
        var below = lines.get(0).marker() != null && lines.get(0).marker().endsWith(")") ? "-" : "+";
        var all = new ArrayList<Line>();
        all.add(meant("Các văn bản mới về cải cách hành chính, trong đó:"));
        all.set(0, new Line(null, 0, lines.get(0).marker(), all.get(0).text(), List.of()));
        all.add(new Line(
                null,
                1,
                below,
                "Nghị quyết của Hội đồng nhân dân về cải cách thể chế.",
                List.of(content(Area.INSTITUTIONS))));
        all.add(new Line(
                null, 1, below, "Quy chế làm việc và cải cách tổ chức bộ máy.", List.of(content(Area.ORGANISATION))));
        for (var line : lines) {
            var marker = line.marker() != null && line.marker().endsWith(")")
                    ? "abcdđegh".charAt(all.size() - 2) + ")"
                    : line.marker();
            all.add(new Line(null, 0, marker, line.text(), line.meanings()));
        }
        return all;
    }

    private Line purpose() {
        return meant(any(List.of(
                "Giúp người dân, doanh nghiệp trên địa bàn " + commune
                        + " biết cách nộp hồ sơ trực tuyến, biết nơi phản ánh"
                        + " khi gặp vướng mắc và theo dõi được kết quả giải quyết.",
                "Nâng cao ý thức phục vụ của cán bộ, công chức " + commune + " trong giải quyết công việc hằng ngày.",
                "Tạo sự đồng thuận của các tầng lớp Nhân dân đối với công cuộc cải cách hành chính năm " + year + ".",
                "Làm cho mỗi hộ gia đình hiểu quyền và nghĩa vụ của mình khi giao dịch với cơ quan nhà nước.")));
    }

    private Line requirement() {
        return meant(any(List.of(
                "Mỗi nội dung có người chịu trách nhiệm, có thời hạn và có sản phẩm kiểm đếm được.",
                "Thông tin phải chính xác, dễ hiểu, phù hợp với từng thôn, từng nhóm người nghe; tránh hình thức.",
                "Không phát sinh thủ tục, giấy tờ ngoài quy định.",
                "Kết hợp chặt chẽ với các phong trào thi đua đang triển khai tại địa phương năm " + year + ".")));
    }

    private Line audience() {
        return any(List.<Supplier<Line>>of(
                        () -> meant(
                                "Cán bộ, công chức, viên chức và người lao động làm việc tại " + commune + ".",
                                new Meaning.Audience(List.of(AudienceKind.CADRES))),
                        () -> meant(
                                "Doanh nghiệp, hộ kinh doanh đang hoạt động trên địa bàn.",
                                new Meaning.Audience(List.of(AudienceKind.ENTERPRISES))),
                        () -> meant(
                                "Nhân dân sinh sống tại các thôn, tổ dân phố.",
                                new Meaning.Audience(List.of(AudienceKind.CITIZENS)))))
                .get();
    }

    private Line target() {
        var percent = 50 + random.nextInt(50);
        return any(List.<Supplier<Line>>of(
                        () -> meant(
                                "100% cán bộ, công chức được phổ biến nội dung cải cách hành chính.",
                                new Meaning.Target("100", "%")),
                        () -> meant(
                                "Trên " + percent + "% hồ sơ được người dân nộp trực tuyến.",
                                new Meaning.Target("" + percent, "%")),
                        () -> meant(
                                "Phấn đấu " + percent + "% người dân hài lòng khi đến làm thủ tục.",
                                new Meaning.Target("" + percent, "%"))))
                .get();
    }

    private Line content() {
        return any(List.<Supplier<Line>>of(
                        () -> meant(
                                "Kết quả rà soát, cắt giảm thủ tục hành chính tại " + commune
                                        + "; cách tra cứu và nộp hồ sơ.",
                                content(Area.PROCEDURES)),
                        () -> meant(
                                "Việc xây dựng, ban hành văn bản quy phạm pháp luật và cải cách thể chế.",
                                content(Area.INSTITUTIONS)),
                        () -> meant("Cải cách chế độ công vụ, đạo đức công vụ.", content(Area.CIVIL_SERVICE)),
                        () -> meant(
                                "Cải cách tài chính công, công khai ngân sách " + year + ".",
                                content(Area.PUBLIC_FINANCE)),
                        () -> meant(
                                "Xây dựng chính quyền điện tử, chính quyền số; ký số cá nhân cho người dân.",
                                content(Area.DIGITAL_GOVERNMENT)),
                        () -> meant(
                                "Cải cách tổ chức bộ máy hành chính sau sắp xếp đơn vị hành chính.",
                                content(Area.ORGANISATION))))
                .get();
    }

    private Line channel() {
        var times = 1 + random.nextInt(3);
        return any(List.<Supplier<Line>>of(
                        () -> meant(
                                "Phát bản tin trên hệ thống truyền thanh " + times + " lần/tuần.",
                                channel(times + " lần/tuần", ChannelKind.LOUDSPEAKER)),
                        () -> meant(
                                "Đăng thông tin trên Trang thông tin điện tử của " + commune + ".",
                                channel(null, ChannelKind.PORTAL)),
                        () -> meant(
                                "Chia sẻ hình ảnh qua nhóm Zalo của các thôn.",
                                channel(null, ChannelKind.SOCIAL_MEDIA)),
                        () -> meant(
                                "Tổ chức lớp tập huấn cho thành viên Tổ công nghệ số cộng đồng.",
                                channel(null, ChannelKind.TRAINING)),
                        () -> meant("Treo băng rôn, pa nô tại trung tâm xã.", channel(null, ChannelKind.VISUAL)),
                        () -> meant(
                                "Tổ chức cuộc thi tìm hiểu về dịch vụ công " + times + " lần/năm.",
                                channel(times + " lần/năm", ChannelKind.CONTEST))))
                .get();
    }

    private static Meaning.Channel channel(@Nullable String frequency, ChannelKind... kinds) {
        return new Meaning.Channel(List.of(kinds), frequency);
    }

    private Line budgetLine() {
        return meant(
                any(List.of(
                        "Kinh phí thực hiện từ nguồn ngân sách " + commune + " giao năm " + year
                                + " và các nguồn hợp pháp khác theo quy định.",
                        "Kinh phí bố trí trong dự toán chi thường xuyên năm " + year + " của " + commune + ".")),
                new Meaning.Budget());
    }

    private Line task(String unit) {
        return meant(
                any(List.of(
                        "Theo dõi, đôn đốc việc thực hiện Kế hoạch này tại các thôn.",
                        "Bố trí người trực hướng dẫn bà con làm thủ tục vào sáng thứ Bảy tuần đầu mỗi tháng.",
                        "Biên soạn tài liệu ngắn gọn, dễ nhớ, dễ hiểu để phát tại các buổi họp thôn.",
                        "Phối hợp với các ban, ngành vận động hội viên tham gia.")),
                new Meaning.Task(unit));
    }

    private List<Activity> activities() {
        var activities = new ArrayList<Activity>();
        var titles = new ArrayList<>(List.of(
                "Phát chuyên mục “Hỏi đáp thủ tục” trên loa truyền thanh",
                "Tập huấn kỹ năng tuyên truyền cho trưởng thôn",
                "Hội thi tìm hiểu cải cách hành chính năm " + year,
                "In và phát tờ rơi hướng dẫn nộp hồ sơ trực tuyến",
                "Niêm yết mã QR tra cứu thủ tục tại nhà văn hóa thôn",
                "Khảo sát sự hài lòng của người dân"));
        Collections.shuffle(titles, random);
        for (var title : titles.subList(0, 1 + random.nextInt(titles.size()))) {
            activities.add(activity(title));
        }
        return activities;
    }

    private Activity activity(String title) {
        return new Activity(
                null,
                ActivityPlace.APPENDIX,
                title,
                any(UNITS),
                random.nextInt(4) == 0 ? null : any(UNITS) + ", các thôn",
                some(List.of("Cách nộp hồ sơ trực tuyến", "Nơi nhận phản ánh, kiến nghị", "Thời hạn giải quyết")),
                some(List.of(Area.values())),
                some(List.of(ChannelKind.values())),
                some(List.of(AudienceKind.values())),
                any(List.of("Quý I năm " + year, "Tháng 6/" + year, "Hằng tháng", "Trước ngày 30/9/" + year)),
                some(List.of("Danh sách người dự", "Hình ảnh, tin bài đã đăng", "Báo cáo kết quả")),
                random.nextBoolean() ? null : any(List.of("02 lớp, 60 lượt người", "12 số", "100% số thôn")),
                random.nextBoolean() ? null : any(List.of("5 triệu đồng", "12.500.000 đồng", "Lồng ghép")));
    }

    private List<Line> closing() {
        return List.of(
                Line.of("Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm " + year + " của Ủy ban nhân dân "
                        + commune + ", đề nghị các cơ quan, đơn vị và các thôn nghiêm túc triển khai thực hiện./."));
    }

    private List<Recipient> recipients() {
        var recipients = new ArrayList<>(List.of(
                new Recipient("UBND " + province, "b/c"),
                new Recipient("Sở Nội vụ", "b/c"),
                new Recipient("Thường trực Đảng ủy, HĐND " + commune, null),
                new Recipient("Các thôn, tổ dân phố", "t/h")));
        Collections.shuffle(recipients, random);
        var used = new ArrayList<>(recipients.subList(0, 1 + random.nextInt(recipients.size())));
        used.add(new Recipient("Lưu: VT, VHXH", null));
        return used;
    }

    private List<Stamp> stamps() {
        var time =
                OffsetDateTime.of(year, 3, 1 + random.nextInt(28), 8, random.nextInt(60), 0, 0, ZoneOffset.ofHours(7));
        return random.nextInt(6) > 0
                ? List.of()
                : List.of(
                        new Stamp(any(SIGNERS), "vanthu@hoabinhan.example", time),
                        new Stamp("Ủy ban nhân dân " + commune, null, time.plusMinutes(9)));
    }

    private List<Appendix> appendices() {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(figures());
            case 1 -> List.of(figures(), slogans());
            default -> List.of();
        };
    }

    private Appendix slogans() {
        return new Appendix(
                "KHẨU HIỆU TUYÊN TRUYỀN",
                List.of(
                        List.of("Mỗi người dân một tài khoản, mỗi hồ sơ một lần nộp."),
                        List.of("Đến với Bộ phận Một cửa là đến với sự tận tình.")));
    }

    private Appendix figures() {
        return new Appendix(
                "BIỂU SỐ LIỆU HỒ SƠ TRỰC TUYẾN NĂM " + (year - 1),
                List.of(
                        List.of("STT", "Thôn", "Số hộ", "Ghi chú"),
                        List.of("1", "Thôn Đoài", "" + (80 + random.nextInt(200)), "Có sóng wifi tại nhà văn hóa"),
                        List.of("2", "Thôn Thượng", "" + (80 + random.nextInt(200)), "")));
    }

    private static Line meant(String text, Meaning... meanings) {
        return new Line(null, 0, null, text, List.of(meanings));
    }

    private static Meaning.Content content(Area... areas) {
        return new Meaning.Content(List.of(areas));
    }

    private static String name(String unit) {
        return unit.substring(unit.indexOf(' ') + 1);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> List<T> some(List<T> things) {
        return things.stream().filter(thing -> random.nextInt(3) == 0).toList();
    }
}
