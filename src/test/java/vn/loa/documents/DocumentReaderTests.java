package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;

class DocumentReaderTests {

    private final DocumentReader reader = new DocumentReader();

    @Test
    void letterheadOfTwoColumnsIsTakenApart() {
        var read = read("so-noi-vu.txt");

        assertThat(read.header())
                .isEqualTo(new Header(
                        "Sở Nội vụ",
                        "45/KH-SNV",
                        "Sông Lam",
                        LocalDate.of(2026, 1, 9),
                        "Truyền thông về công tác cải cách hành chính của ngành Nội vụ năm 2026",
                        2026,
                        "KT. GIÁM ĐỐC",
                        "PHÓ GIÁM ĐỐC",
                        "Hồ Thị Bích Ngọc"));
        assertThat(read.letterhead()).containsExactly("UBND TỈNH SÔNG LAM");
    }

    @Test
    void recipientsBesideTheSignatureAreTakenApart() {
        assertThat(read("so-noi-vu.txt").recipients())
                .containsExactly(
                        new Recipient("UBND tỉnh", "để b/c"),
                        new Recipient("Các phòng, đơn vị thuộc Sở", "để t/h"),
                        new Recipient("Lưu: VT, CCHC", null));
    }

    @Test
    void wrappedLinesBecomeParagraphsAgain() {
        var preamble = read("so-noi-vu.txt").preamble().stream().map(Line::text).toList();

        assertThat(preamble).hasSize(4);
        assertThat(preamble.get(2))
                .isEqualTo("Căn cứ Quyết định số 1908/QĐ-UBND ngày 30/12/2025 của Ủy ban nhân dân tỉnh Sông Lam về việc"
                        + " ban hành Kế hoạch cải cách hành chính năm 2026;");
    }

    @Test
    void decimalNumbersMakeSectionsBelowArabicOnes() {
        var sections = read("so-noi-vu.txt").sections();

        assertThat(sections).extracting(Section::number).containsExactly("1", "2", "3", "4", "5");
        assertThat(sections.get(4).children())
                .extracting(Section::title)
                .containsExactly(
                        "Văn phòng Sở", "Phòng Cải cách hành chính và Công chức", "Các phòng, đơn vị thuộc Sở");
        assertThat(sections)
                .extracting(Section::role)
                .containsExactly(
                        SectionRole.PURPOSE,
                        SectionRole.TARGET,
                        SectionRole.CONTENT,
                        SectionRole.CHANNEL,
                        SectionRole.ASSIGNMENT);
    }

    @Test
    void numberedSentencesAreLinesOfTheirSection() {
        var contents = read("so-noi-vu.txt").sections().get(2);

        assertThat(contents.children()).isEmpty();
        assertThat(contents.lines()).extracting(Line::marker).containsExactly("3.1.", "3.2.", "3.3.");
        assertThat(contents.lines().get(1).meanings())
                .containsExactly(new Meaning.Content(List.of(Area.PUBLIC_FINANCE)));
    }

    @Test
    void targetsHaveTheirNumberAndMeasure() {
        assertThat(read("so-noi-vu.txt").sections().get(1).lines())
                .flatExtracting(Line::meanings)
                .containsExactly(new Meaning.Target("100", "%"), new Meaning.Target("12", "tin, bài"));
    }

    @Test
    void channelHasItsFrequencyInTheWordsOfTheDocument() {
        assertThat(read("so-noi-vu.txt").sections().get(3).lines().get(0).meanings())
                .containsExactly(new Meaning.Channel(List.of(ChannelKind.PRESS), "02 lần/tháng"));
    }

    @Test
    void taskMayAlsoBeMoneyOrReport() {
        var units = read("so-noi-vu.txt").sections().get(4).children();

        assertThat(units.get(0).lines().get(1).meanings())
                .containsExactly(new Meaning.Task("Văn phòng Sở"), new Meaning.Budget());
        assertThat(units.get(1).lines().get(0).meanings())
                .containsExactly(
                        new Meaning.Task("Phòng Cải cách hành chính và Công chức"),
                        new Meaning.Reporting(ReportingPeriod.HALF_YEAR, "Ủy ban nhân dân tỉnh"));
    }

    @Test
    void planPutIntoForceByADecisionHasItsOwnTitleAndTheDecisionsNumber() {
        var read = read("quyet-dinh.txt");

        assertThat(read.header().number()).isEqualTo("07/QĐ-UBND");
        assertThat(read.header().title())
                .isEqualTo("Tuyên truyền cải cách hành chính trên địa bàn xã Đồng Sim năm 2026");
        assertThat(read.header().signingAuthority()).isEqualTo("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH");
        assertThat(read.header().signerName()).isEqualTo("Phan Văn Lộc");
        assertThat(read.sections()).extracting(Section::number).containsExactly("I", "II", "III", "IV", "V", "VI");
        assertThat(read.legalBases()).extracting(LegalBasis::number).containsExactly("72/2025/QH15", "12-KH/ĐU");
    }

    @Test
    void unitOfATaskIsNamedAboveBesideOrInsideTheSentence() {
        var tasks = read("quyet-dinh.txt").sections().get(4).lines().stream()
                .flatMap(line -> line.meanings().stream())
                .filter(Meaning.Task.class::isInstance)
                .toList();

        assertThat(tasks)
                .containsExactly(
                        new Meaning.Task("Phòng Văn hóa - Xã hội"),
                        new Meaning.Task("Phòng Văn hóa - Xã hội"),
                        new Meaning.Task("Công an xã"),
                        new Meaning.Task("Ủy ban MTTQ Việt Nam xã"));
    }

    @Test
    void rowsOfAnAppendixTableAreActivities() {
        var activities = read("quyet-dinh.txt").activities();

        assertThat(activities)
                .extracting(Activity::place, Activity::title, Activity::lead, Activity::schedule)
                .containsExactly(
                        tuple(
                                ActivityPlace.APPENDIX,
                                "Họp giao ban triển khai Kế hoạch",
                                "Văn phòng HĐND và UBND xã",
                                "Tháng 02/2026"),
                        tuple(
                                ActivityPlace.APPENDIX,
                                "Phát thanh về dịch vụ công trực tuyến",
                                "Phòng Văn hóa - Xã hội",
                                "Hằng tuần"));
    }

    @Test
    void tableOfActivitiesIsKeptAsItStands() {
        var tables = reader.readText(text("quyet-dinh.txt")).tables();

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).table()).contains(List.of("I", "Công tác chỉ đạo", "", "", "", ""));
    }

    @Test
    void labelledPartsInTheTextMakeAnActivity() {
        var activity = read("hoat-dong.md").activities().get(0);

        assertThat(activity.place()).isEqualTo(ActivityPlace.BODY);
        assertThat(activity.title()).isEqualTo("Mở lớp tập huấn cho tổ trưởng tổ dân phố");
        assertThat(activity.coordinators()).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị; Đoàn phường");
        assertThat(activity.schedule()).isEqualTo("Quý II/2025");
        assertThat(activity.products()).containsExactly("01 lớp, 60 học viên.");
        assertThat(activity.budget()).isEqualTo("5.000.000 đồng");
    }

    @Test
    void everyParagraphOfTheBodyIsTracedToItsPart() {
        var reading = reader.readText(text("so-noi-vu.txt"));
        var section = reading.document().sections().get(4).children().get(1);
        var line = section.lines().get(0);

        var heading = reading.paragraphsOf(Objects.requireNonNull(section.id()));
        var words = reading.paragraphsOf(Objects.requireNonNull(line.id()));

        assertThat(reading.original().get(heading.get(0))).startsWith("5.2.");
        assertThat(reading.original().get(words.get(0))).startsWith("Biên soạn nội dung");
        assertThat(reading.paragraphsOf("header.number")).hasSize(1);
        assertThat(reading.partsOf(heading.get(0))).containsExactly(section.id());
    }

    @Test
    void encodingAndLineEndsMakeNoDifference() {
        var text = text("so-noi-vu.txt");
        var expected = withoutIds(reader.readText(text).document());

        assertThat(List.of(
                        Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8),
                        text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                        text.getBytes(StandardCharsets.UTF_16),
                        text.getBytes(StandardCharsets.UTF_16LE),
                        text.getBytes(StandardCharsets.UTF_16BE)))
                .allSatisfy(content -> assertThat(
                                withoutIds(reader.read("ke-hoach.txt", content).document()))
                        .isEqualTo(expected));
    }

    @Test
    void textThatIsNoPlanIsKeptWhole() {
        var poem = "Con cò bay lả bay la\nBay từ cửa tổ bay ra cánh đồng\nCha sinh mẹ đẻ tay không\n";

        var read = reader.readText(poem);

        assertThat(read.original()).containsExactlyElementsOf(poem.lines().toList());
        assertThat(read.document().preamble())
                .extracting(Line::text)
                .containsExactlyElementsOf(poem.lines().toList());
        assertThat(read.document().sections()).isEmpty();
    }

    private PlanDocument read(String name) {
        return reader.readText(text(name)).document();
    }

    private static String withoutIds(PlanDocument document) {
        return new PlanJson().write(document).replaceAll("\"id\"\\s*:\\s*\"[^\"]*\"", "");
    }

    private static String text(String name) {
        try (var file = DocumentReaderTests.class.getResourceAsStream("/plans/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
