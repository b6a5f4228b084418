package vn.loa.planning.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Place;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanDocument.Stamp;
import vn.loa.documents.ReportingPeriod;
import vn.loa.documents.SectionRole;

/** A plan in which everything that a plan can have occurs at least once. */
final class SamplePlans {

    private SamplePlans() {}

    static PlanDocument complete(int year) {
        return new PlanDocument(
                new Header(
                        "Ủy ban nhân dân xã An Phú",
                        "07/KH-UBND",
                        "An Phú",
                        LocalDate.of(year, 1, 20),
                        "Tuyên truyền cải cách hành chính năm " + year,
                        year,
                        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Trần Quốc Khánh"),
                List.of("Độc bản"),
                List.of(
                        Line.of(
                                "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình"
                                        + " tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;"),
                        Line.of("Căn cứ Kế hoạch số 12/KH-UBND ngày 06 tháng 01 năm " + year
                                + " của Ủy ban nhân dân tỉnh Bình Sơn về cải cách hành chính năm " + year + ";"),
                        Line.of("Để người dân nắm rõ cách làm thủ tục, Ủy ban nhân dân xã xây dựng kế hoạch như sau:")),
                legalBases(year),
                List.of(purpose(), content(), organisation()),
                List.of(activity("Phát thanh chuyên mục hằng tháng"), activity("Tập huấn tổ công nghệ số")),
                List.of(Line.of("Trên đây là kế hoạch của xã, đề nghị các đơn vị thực hiện./.")),
                List.of(
                        new Recipient("Sở Nội vụ", "b/c"),
                        new Recipient("Các phòng, đơn vị thuộc xã", "t/h"),
                        new Recipient("Lưu: VT, VHXH", null)),
                List.of(new Appendix(
                        "Phụ lục tin bài", List.of(List.of("STT", "Tin"), List.of("1", "Bài", "ghi chú")))),
                List.of(new Stamp("Trần Quốc Khánh", null, OffsetDateTime.parse("2026-01-20T09:15:00+07:00"))),
                List.of());
    }

    /** As they are found in the preamble. */
    private static List<LegalBasis> legalBases(int year) {
        return List.of(
                new LegalBasis(
                        "Nghị quyết",
                        "76/NQ-CP",
                        LocalDate.of(2021, 7, 15),
                        "Chính phủ",
                        "ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030",
                        Place.PREAMBLE,
                        "Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình"
                                + " tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030"),
                new LegalBasis(
                        "Kế hoạch",
                        "12/KH-UBND",
                        LocalDate.of(year, 1, 6),
                        "Ủy ban nhân dân tỉnh Bình Sơn",
                        "cải cách hành chính năm " + year,
                        Place.PREAMBLE,
                        "Kế hoạch số 12/KH-UBND ngày 06 tháng 01 năm " + year
                                + " của Ủy ban nhân dân tỉnh Bình Sơn về cải cách hành chính năm " + year));
    }

    private static Section purpose() {
        return section(
                "I",
                "MỤC ĐÍCH, CHỈ TIÊU",
                SectionRole.PURPOSE,
                List.of(),
                List.of(
                        section(
                                "1",
                                "Mục đích",
                                SectionRole.PURPOSE,
                                List.of(
                                        line(
                                                0,
                                                "-",
                                                "Nâng cao nhận thức của Nhân dân.",
                                                new Meaning.Audience(List.of(AudienceKind.CITIZENS))),
                                        line(1, "+", "Nhất là người cao tuổi.")),
                                List.of()),
                        section(
                                "2",
                                "Chỉ tiêu",
                                SectionRole.TARGET,
                                List.of(line(0, null, "Đạt 95% hồ sơ đúng hạn.", new Meaning.Target("95", "%"))),
                                List.of())));
    }

    private static Section content() {
        return section(
                "II",
                "NỘI DUNG, HÌNH THỨC",
                SectionRole.CONTENT,
                List.of(
                        line(
                                0,
                                "a)",
                                "Thủ tục hành chính và dịch vụ công trực tuyến, phát trên loa mỗi tuần.",
                                new Meaning.Content(List.of(Area.PROCEDURES, Area.DIGITAL_GOVERNMENT)),
                                new Meaning.Channel(List.of(ChannelKind.LOUDSPEAKER), "mỗi tuần")),
                        line(0, "b)", "Công khai ngân sách.", new Meaning.Content(List.of()))),
                List.of());
    }

    private static Section organisation() {
        return section(
                null,
                "TỔ CHỨC THỰC HIỆN",
                SectionRole.ASSIGNMENT,
                List.of(
                        line(
                                0,
                                "-",
                                "Phòng Văn hóa - Xã hội chủ trì, báo cáo hằng quý.",
                                new Meaning.Task("Phòng Văn hóa - Xã hội"),
                                new Meaning.Reporting(ReportingPeriod.QUARTER, "Ủy ban nhân dân xã")),
                        line(0, "-", "Kinh phí từ ngân sách xã.", new Meaning.Budget())),
                List.of());
    }

    private static Activity activity(String title) {
        return new Activity(
                null,
                ActivityPlace.APPENDIX,
                title,
                "Phòng Văn hóa - Xã hội",
                "Các thôn",
                List.of("Thủ tục hành chính"),
                List.of(Area.PROCEDURES),
                List.of(ChannelKind.LOUDSPEAKER),
                List.of(AudienceKind.CITIZENS, AudienceKind.ENTERPRISES),
                "Hằng tháng",
                List.of("Nhật ký phát thanh"),
                "12 buổi",
                "5.000.000 đồng");
    }

    private static Section section(
            @Nullable String number, String title, SectionRole role, List<Line> lines, List<Section> children) {
        return new Section(null, number, title, role, lines, children);
    }

    private static Line line(int level, @Nullable String marker, String text, Meaning... meanings) {
        return new Line(null, level, marker, text, List.of(meanings));
    }

    /** The same document without the ids of its parts. */
    static PlanDocument withoutIds(PlanDocument document) {
        return new PlanDocument(
                document.header(),
                document.letterhead(),
                bare(document.preamble()),
                document.legalBases(),
                sections(document.sections()),
                document.activities().stream().map(one -> one.withId(null)).toList(),
                bare(document.closing()),
                document.recipients(),
                document.appendices(),
                document.signatures(),
                document.findings());
    }

    private static List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(one -> section(one.number(), one.title(), one.role(), bare(one.lines()), sections(one.children())))
                .toList();
    }

    private static List<Line> bare(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(null, line.level(), line.marker(), line.text(), line.meanings()))
                .toList();
    }
}
