package vn.loa.reporting.domain;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.DocumentNumber;
import vn.loa.documents.OfficialPaper;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;
import vn.loa.reporting.domain.Figure.Part;
import vn.loa.reporting.domain.ReportContents.Contribution;
import vn.loa.web.Days;

/** Sets a report as an official document: I. Công tác chỉ đạo … V. Kiến nghị, and its figures as appendices. */
public final class ReportPaper {

    private static final String NOTHING = "Không có.";
    private static final List<String> HEADINGS =
            List.of("STT", "Nội dung", "Đơn vị tính", "Trong kỳ", "Từ đầu năm", "Cùng kỳ năm trước");

    private final ReportContents contents;
    private final ReportContents.Heading heading;

    private ReportPaper(ReportContents contents) {
        this.contents = contents;
        this.heading = contents.heading();
    }

    public static OfficialPaper of(ReportContents contents) {
        return new ReportPaper(contents).paper();
    }

    private OfficialPaper paper() {
        var form = contents.formality();
        return new OfficialPaper(
                OfficialPaper.Kind.REPORT,
                lines(form.addressee()),
                new PlanDocument(
                        header(form),
                        heading.letterhead(),
                        List.of(Line.of(opening())),
                        List.of(),
                        sections(),
                        List.of(),
                        List.of(Line.of("Trên đây là báo cáo " + subjectInText() + " của " + issuer() + "./.")),
                        recipients(form),
                        appendices(),
                        List.of(),
                        List.of()));
    }

    private Header header(Formality form) {
        return new Header(
                issuer(),
                form.number(),
                heading.place(),
                form.date(),
                subject(),
                heading.closing().getYear(),
                heading.signingAuthority(),
                heading.signerPosition(),
                heading.signerName());
    }

    private String issuer() {
        return Objects.requireNonNullElse(heading.issuer(), "Ủy ban nhân dân " + heading.unitName());
    }

    private String subject() {
        return (heading.consolidates() ? "Tổng hợp kết quả" : "Kết quả") + " tuyên truyền cải cách hành chính "
                + uncapitalised(heading.label());
    }

    private String subjectInText() {
        return uncapitalised(subject());
    }

    private String opening() {
        var span =
                " (số liệu từ ngày %s đến ngày %s)".formatted(Days.day(heading.begins()), Days.day(heading.closing()));
        var plan = plan();
        return (plan == null ? "" : "Thực hiện " + plan + ", ") + issuer() + " báo cáo " + subjectInText() + span
                + " như sau:";
    }

    /** "Kế hoạch số 18/KH-UBND ngày 26/01/2026 về …"; null where no plan asks for the report. */
    private @Nullable String plan() {
        var number = heading.planNumber();
        var date = heading.planDate();
        if (number == null || date == null) {
            return null;
        }
        var about = heading.planTitle() == null ? "" : " về " + uncapitalised(heading.planTitle());
        return "Kế hoạch số %s ngày %s%s".formatted(DocumentNumber.written(number), Days.day(date), about);
    }

    private List<Section> sections() {
        var words = contents.judgement();
        return List.of(
                section("I", "CÔNG TÁC CHỈ ĐẠO", paragraphs(leadership(words)), List.of()),
                section("II", "KẾT QUẢ THỰC HIỆN", List.of(Line.of(total())), results()),
                section(
                        "III",
                        "ĐÁNH GIÁ",
                        List.of(),
                        List.of(
                                section("1", "Kết quả đạt được", paragraphs(words.achieved()), List.of()),
                                section("2", "Tồn tại, hạn chế", paragraphs(words.shortcomings()), List.of()),
                                section("3", "Nguyên nhân", paragraphs(words.causes()), List.of()))),
                section("IV", "NHIỆM VỤ KỲ TỚI", paragraphs(words.nextTasks()), List.of()),
                section("V", "KIẾN NGHỊ", paragraphs(words.proposals()), List.of()));
    }

    private @Nullable String leadership(Judgement words) {
        var plan = plan();
        return words.leadership() != null || plan == null
                ? words.leadership()
                : issuer() + " đã ban hành và tổ chức thực hiện " + plan + ".";
    }

    private List<Section> results() {
        var sections = new ArrayList<Section>();
        results(sections, "Theo hình thức", told(Part.CHANNEL));
        results(sections, "Theo lĩnh vực", told(Part.AREA));
        results(sections, "So với chỉ tiêu của kế hoạch", targets());
        results(
                sections,
                "Kết quả của các đơn vị",
                contents.contributions().stream().map(ReportPaper::contribution).toList());
        return sections;
    }

    private static void results(List<Section> sections, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            var items = lines.stream()
                    .map(line -> new Line(null, 0, "-", line, List.of()))
                    .toList();
            sections.add(section(String.valueOf(sections.size() + 1), title, items, List.of()));
        }
    }

    private String total() {
        var all = contents.of(Part.TOTAL);
        var year = all.stream()
                .filter(figure -> figure.year().signum() != 0)
                .map(figure -> ReportPaper.said(figure, figure.year()))
                .collect(Collectors.joining(", "));
        var before = all.stream()
                .filter(figure -> figure.before().signum() != 0)
                .map(figure -> ReportPaper.said(figure, figure.before()))
                .collect(Collectors.joining(", "));
        return "Trong kỳ: " + period(all) + ". Lũy kế từ đầu năm: " + (year.isEmpty() ? "chưa có kết quả" : year)
                + ". Cùng kỳ năm trước: " + (before.isEmpty() ? "không có số liệu trong hệ thống" : before) + ".";
    }

    private static String period(List<Figure> figures) {
        var said = figures.stream()
                .filter(figure -> figure.period().signum() != 0)
                .map(figure -> said(figure, figure.period()))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "chưa có kết quả" : said;
    }

    private List<String> told(Part part) {
        var groups = new LinkedHashMap<String, List<Figure>>();
        contents.of(part)
                .forEach(figure -> groups.computeIfAbsent(figure.label(), label -> new ArrayList<>())
                        .add(figure));
        return groups.entrySet().stream()
                .map(group -> group.getKey() + ": " + period(group.getValue()) + ".")
                .toList();
    }

    private List<String> targets() {
        return contents.targets().stream()
                .map(target -> {
                    var reached = target.reached();
                    return reached == null
                            ? ended(target.text())
                            : "%s: đã đạt %s %s tính từ đầu năm."
                                    .formatted(unended(target.text()), number(reached), target.measure());
                })
                .toList();
    }

    private static String contribution(Contribution one) {
        var state = switch (one.state()) {
            case "MISSING" -> "chưa nộp báo cáo";
            case "NONE" -> "chưa có kế hoạch yêu cầu báo cáo kỳ này";
            default ->
                (one.state().equals("LATE") ? "nộp chậm, " : "")
                        + "%s lần có kết quả, %s lượt người"
                                .formatted(
                                        number(BigDecimal.valueOf(one.results())),
                                        number(BigDecimal.valueOf(one.people())));
        };
        return one.unitName() + ": " + state + ".";
    }

    private static String said(Figure figure, BigDecimal value) {
        return number(value) + " " + measure(figure);
    }

    private static String measure(Figure figure) {
        return switch (figure.counts()) {
            case RESULTS -> "lần có kết quả";
            case PEOPLE -> "lượt người tiếp cận";
            case QUANTITY -> figure.measure();
        };
    }

    private List<Recipient> recipients(Formality form) {
        var named = lines(form.recipients()).stream()
                .map(name -> new Recipient(name, null))
                .toList();
        return named.isEmpty()
                ? Stream.concat(
                                lines(form.addressee()).stream().map(name -> new Recipient(name, null)),
                                Stream.of(new Recipient("Lưu: VT", null)))
                        .toList()
                : named;
    }

    private List<Appendix> appendices() {
        var appendices = new ArrayList<Appendix>();
        appendices.add(figures());
        if (!contents.contributions().isEmpty()) {
            appendices.add(collected());
        }
        return appendices;
    }

    private Appendix figures() {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        var count = 0;
        for (var part : Part.values()) {
            for (var figure : contents.of(part)) {
                count++;
                rows.add(List.of(
                        String.valueOf(count),
                        part == Part.TOTAL ? "Tất cả hoạt động" : figure.label(),
                        measure(figure),
                        number(figure.period()),
                        number(figure.year()),
                        number(figure.before())));
            }
        }
        return new Appendix("SỐ LIỆU " + heading.label().toUpperCase(Locale.ROOT), rows);
    }

    /** What the units wrote themselves. */
    private Appendix collected() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("STT", "Đơn vị", "Tồn tại, nguyên nhân", "Kiến nghị"));
        for (var one : contents.contributions()) {
            var words = Objects.requireNonNullElse(one.judgement(), Judgement.NONE);
            rows.add(List.of(
                    String.valueOf(rows.size()),
                    one.unitName(),
                    Stream.of(words.shortcomings(), words.causes())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("\n")),
                    Objects.requireNonNullElse(words.proposals(), "")));
        }
        return new Appendix("Ý KIẾN CỦA CÁC ĐƠN VỊ", rows);
    }

    private static Section section(String number, String title, List<Line> lines, List<Section> children) {
        return new Section(null, number, title, SectionRole.FREE, lines, children);
    }

    private static List<Line> paragraphs(@Nullable String text) {
        var lines = lines(text);
        return (lines.isEmpty() ? List.of(NOTHING) : lines)
                .stream().map(Line::of).toList();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String unended(String text) {
        return text.endsWith(".") || text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }

    private static String uncapitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(Days.VIETNAMESE).format(number);
    }
}
