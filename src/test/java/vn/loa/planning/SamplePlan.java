package vn.loa.planning;

import java.util.List;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.ReportingPeriod;
import vn.loa.documents.SectionRole;

/** A short plan with one of everything that a plan must have. */
public final class SamplePlan {

    public static final String TITLE = "Tuyên truyền cải cách hành chính năm 2026";
    public static final String CONTENT = "Cách nộp hồ sơ trực tuyến và nhận kết quả tại nhà.";
    public static final String CHANNEL = "Phát thanh xã sáng thứ Hai hằng tuần.";

    private SamplePlan() {}

    public static PlanDocument document() {
        return named(TITLE);
    }

    public static PlanDocument named(String title) {
        return new PlanDocument(
                new Header(
                        "Ủy ban nhân dân xã An Phú",
                        null,
                        "An Phú",
                        null,
                        title,
                        2026,
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Trần Văn Bình"),
                List.of(),
                List.of(
                        Line.of(
                                "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình"
                                        + " tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;"),
                        Line.of(
                                "Căn cứ Kế hoạch số 12/KH-UBND ngày 06 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn về cải"
                                        + " cách hành chính năm 2026;"),
                        Line.of("Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:")),
                List.of(),
                List.of(
                        section(
                                "I",
                                "MỤC ĐÍCH",
                                SectionRole.PURPOSE,
                                Line.of("Người dân biết nơi nộp hồ sơ và nơi phản ánh.")),
                        section(
                                "II",
                                "NỘI DUNG",
                                SectionRole.CONTENT,
                                line("-", CONTENT, new Meaning.Content(List.of(Area.PROCEDURES))),
                                line(
                                        "-",
                                        "Tài khoản định danh điện tử.",
                                        new Meaning.Content(List.of(Area.DIGITAL_GOVERNMENT)))),
                        section(
                                "III",
                                "HÌNH THỨC",
                                SectionRole.CHANNEL,
                                line("-", CHANNEL, new Meaning.Channel(List.of(ChannelKind.LOUDSPEAKER), "hằng tuần"))),
                        section(
                                "IV",
                                "KINH PHÍ",
                                SectionRole.BUDGET,
                                line(null, "Từ dự toán chi thường xuyên của xã.", new Meaning.Budget())),
                        section(
                                "V",
                                "TỔ CHỨC THỰC HIỆN",
                                SectionRole.ASSIGNMENT,
                                line(
                                        "-",
                                        "Phòng Văn hóa - Xã hội chủ trì, báo cáo kết quả hằng quý về Sở Nội vụ.",
                                        new Meaning.Task("Phòng Văn hóa - Xã hội"),
                                        new Meaning.Reporting(ReportingPeriod.QUARTER, "Sở Nội vụ")))),
                List.of(new Activity(
                        null,
                        ActivityPlace.APPENDIX,
                        "Phát thanh chuyên mục hằng tuần",
                        "Phòng Văn hóa - Xã hội",
                        "Trưởng các thôn",
                        List.of(),
                        List.of(Area.PROCEDURES),
                        List.of(ChannelKind.LOUDSPEAKER),
                        List.of(AudienceKind.CITIZENS),
                        "Hằng tuần",
                        List.of("52 bản tin"),
                        null,
                        "5 triệu đồng")),
                List.of(Line.of("Trên đây là Kế hoạch của Ủy ban nhân dân xã, yêu cầu các đơn vị thực hiện./.")),
                List.of(
                        new Recipient("Sở Nội vụ", "b/c"),
                        new Recipient("Các phòng, đơn vị thuộc xã", "t/h"),
                        new Recipient("Lưu: VT, VHXH", null)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Section section(String number, String title, SectionRole role, Line... lines) {
        return new Section(null, number, title, role, List.of(lines), List.of());
    }

    private static Line line(String marker, String text, Meaning... meanings) {
        return new Line(null, 0, marker, text, List.of(meanings));
    }
}
