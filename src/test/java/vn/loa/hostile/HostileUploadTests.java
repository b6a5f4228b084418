package vn.loa.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.Communes;
import vn.loa.TestClock;
import vn.loa.execution.FilledSheet;
import vn.loa.hostile.Clerk.Answer;
import vn.loa.hostile.Clerk.Sent;
import vn.loa.hostile.Clerk.SentFile;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;

@HostileTest
class HostileUploadTests {

    /** They send signs in their place; without a name there is none to show. */
    private static final Pattern CHANGED_BY_BROWSERS = Pattern.compile("[\"\\r\\n\\x00]");

    private static final List<String> NAMES = List.of(
            "../../../etc/passwd",
            "/etc/passwd",
            "C:\\Windows\\win.ini",
            "\\\\may\\chu\\tep.docx",
            "tệp\u202Excod.exe",
            "CON",
            "nul.docx",
            "COM1.txt",
            ".",
            "..",
            " ",
            "không-đuôi",
            "hai.đuôi.docx.exe",
            "👩\u200D👧 kế hoạch.docx",
            "k".repeat(4096) + ".docx",
            "a;filename=b.docx",
            "a%00b.docx",
            "a\tb.docx");

    @LocalServerPort
    int port;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServletContext server;

    @Value("${loa.home}")
    Path home;

    Clerk clerk;
    String unit;

    @BeforeEach
    void signIn() {
        var story = stories.draft();
        unit = story.commune.unit.toString();
        clerk = new Clerk(port).signIn(username(story.drafter), Communes.PASSWORD);
    }

    private String username(OfficerId officer) {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
    }

    @Test
    void everyHostileFileIsRefusedInASentenceOrReadAndNothingIsLeft() {
        var before = imports();
        var faults = new ArrayList<String>();
        int read = 0;
        for (var file : quick(HostileFiles.all()).toList()) {
            var answer = send("FILE", "file", file.getKey(), file.getValue().get());
            read += answer.status() == 302 ? 1 : 0;
            faults.addAll(faultsOf(file.getKey(), answer));
        }
        for (var file : quick(HostileFiles.json()).toList()) {
            faults.addAll(faultsOf(
                    file.getKey(),
                    send("JSON", "json", file.getKey(), file.getValue().get())));
        }

        assertThat(faults).isEmpty();
        assertThat(imports() - before).isEqualTo(read);
        assertThat(uploadsOnDisk()).isEmpty();
    }

    @Test
    void everyHostileFileIsRefusedOrReadAsASignedFileAndNothingIsLeft() throws IOException {
        var story = stories.at(PlanStatus.ISSUED);
        var office = new Clerk(port).signIn(username(story.clerk), Communes.PASSWORD);
        var address = "/plans/" + story.plan + "/signed-files";
        var faults = new ArrayList<String>();
        for (var file : quick(HostileFiles.all()).toList()) {
            var form = WebForm.in(office.get(address).page()).stream()
                    .filter(WebForm::multipart)
                    .findFirst()
                    .orElseThrow();
            var sent = new SentFile("file", file.getKey(), file.getValue().get());
            faults.addAll(faultsOf(file.getKey(), office.upload(address, hidden(form), List.of(sent))));
        }
        faults.addAll(faultsOf("all of them", office.get(address)));

        assertThat(faults).isEmpty();
        assertThat(uploadsOnDisk()).isEmpty();
        assertThat(home.resolve("files/arriving")).isEmptyDirectory();
    }

    @Test
    void everyHostileFileIsRefusedOrOfferedAsAFileAndNothingIsLeft() {
        var faults = new ArrayList<String>();
        for (var file : quick(HostileFiles.all()).toList()) {
            var form = WebForm.in(clerk.get("/library/new?shelf=MATERIAL").page()).stream()
                    .filter(WebForm::multipart)
                    .findFirst()
                    .orElseThrow();
            var fields = new ArrayList<>(hidden(form));
            fields.add(new Sent("title", "Tờ gấp " + file.getKey()));
            var sent = new SentFile("file", file.getKey(), file.getValue().get());
            faults.addAll(faultsOf(file.getKey(), clerk.upload("/library", fields, List.of(sent))));
        }
        faults.addAll(faultsOf("all of them", clerk.get("/library?shelf=MATERIAL")));

        assertThat(faults).isEmpty();
        assertThat(uploadsOnDisk()).isEmpty();
        assertThat(home.resolve("files/arriving")).isEmptyDirectory();
    }

    @Test
    void everyHostileFileIsRefusedOrKeptAsEvidenceAndNothingIsLeft() {
        var story = stories.at(PlanStatus.ISSUED);
        var officer = new Clerk(port).signIn(username(story.drafter), Communes.PASSWORD);
        var address = "/results/" + result(story) + "/evidence";
        var fields = new ArrayList<>(hidden(WebForm.in(officer.get(address).page()).stream()
                .filter(WebForm::multipart)
                .findFirst()
                .orElseThrow()));
        fields.add(new Sent("personal", "false"));
        var faults = new ArrayList<String>();
        for (var file : quick(HostileFiles.all()).toList()) {
            var sent = new SentFile("files", file.getKey(), file.getValue().get());
            faults.addAll(faultsOf(file.getKey(), officer.upload(address, fields, List.of(sent))));
        }
        faults.addAll(faultsOf("all of them", officer.get(address)));

        assertThat(faults).isEmpty();
        assertThat(uploadsOnDisk()).isEmpty();
        assertThat(home.resolve("files/arriving")).isEmptyDirectory();
    }

    @Test
    void everyHostileFileIsRefusedOrReadAsASheetOfResultsAndNothingIsLeft() {
        var fields = hidden(sheetForm());
        var faults = new ArrayList<String>();
        for (var file : quick(HostileFiles.all()).toList()) {
            var sent = new SentFile("file", file.getKey(), file.getValue().get());
            faults.addAll(faultsOf(file.getKey(), clerk.upload("/activities/sheets", fields, List.of(sent))));
        }

        assertThat(faults).isEmpty();
        assertThat(uploadsOnDisk()).isEmpty();
    }

    @Test
    void textsInTheCellsOfASheetAreReadAsTexts() {
        var numbers = HostileTexts.all().stream().map(HostileText::number).collect(Collectors.toSet());
        var rows = HostileTexts.all().stream()
                .map(HostileUploadTests::printable)
                .filter(text -> text.length() < 2_000)
                .map(text -> List.of(text, text, "3/2/2026", text, text, text, text, text))
                .toList();
        var sheet = new SentFile("file", "bảng.xlsx", FilledSheet.of(rows));

        var answer = clerk.upload("/activities/sheets", hidden(sheetForm()), List.of(sheet));
        var shown = PageCheck.of(clerk.getThrough(Clerk.target(answer)).body(), numbers);

        assertThat(shown.faults()).isEmpty();
        assertThat(shown.seen()).hasSizeGreaterThan(550);
    }

    private WebForm sheetForm() {
        return WebForm.in(clerk.get("/activities/sheets").page()).stream()
                .filter(WebForm::multipart)
                .findFirst()
                .orElseThrow();
    }

    private UUID result(PlanStories.Story story) {
        return jdbc.sql("""
                        insert into result (id, occurrence_id, activity_id, day, text, recorded_by_id, recorded_at, version)
                        select gen_random_uuid(), o.id, o.activity_id, :today, 'Đã phát.', :by, now(), 0
                          from occurrence o join activity a on a.id = o.activity_id where a.plan_id = :plan limit 1
                        returning id""")
                .param("today", TestClock.today())
                .param("by", story.drafter.value())
                .param("plan", story.plan.value())
                .query(UUID.class)
                .single();
    }

    @Test
    void fileOverTheLimitIsToldSo() {
        var answer = send("FILE", "file", "lớn.docx", new byte[21 << 20]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.page().text()).contains("Tệp gửi lên lớn hơn mức cho phép");
        assertThat(uploadsOnDisk()).isEmpty();
    }

    @Test
    void signedFileMayBeLargerThanADocument() {
        var story = stories.at(PlanStatus.ISSUED);
        var office = new Clerk(port).signIn(username(story.clerk), Communes.PASSWORD);
        var address = "/plans/" + story.plan + "/signed-files";
        var form = WebForm.in(office.get(address).page()).stream()
                .filter(WebForm::multipart)
                .findFirst()
                .orElseThrow();

        var answer = office.upload(address, hidden(form), List.of(new SentFile("file", "lớn.pdf", new byte[22 << 20])));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("không phải là PDF");
        assertThat(uploadsOnDisk()).isEmpty();
    }

    @Test
    void fileWithoutALengthIsRefused() throws IOException {
        var answer = RawRequest.send(port, """
                POST /plans HTTP/1.1\r
                Host: localhost\r
                Content-Type: multipart/form-data; boundary=x\r
                Transfer-Encoding: chunked\r
                Connection: close\r
                \r
                0\r
                \r
                """);

        assertThat(answer.status()).isEqualTo(411);
        assertThat(answer.body()).contains("Chưa nhận được tệp");
    }

    @Test
    void anyNameIsShownAsItIsWhetherReadOrRefused() {
        var names = Stream.concat(
                NAMES.stream(),
                HostileTexts.mixed().stream()
                        .map(HostileText::text)
                        .filter(text -> !CHANGED_BY_BROWSERS.matcher(text).find())
                        .limit(150));
        var faults = new ArrayList<String>();
        int number = 0;
        for (var name : names.toList()) {
            var content = number++ % 8 == 0 ? "KẾ HOẠCH\nI. MỤC ĐÍCH\nNgười dân biết nơi nộp." : "\u0000\u0001";
            var answer = send("FILE", "file", name, content.getBytes(UTF_8));
            faults.addAll(faultsOf(name, answer));
            if (answer.status() == 302) {
                faults.addAll(faultsOf(name, clerk.getThrough(Clerk.target(answer))));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void nameThatNoBrowserSendsIsRefused() {
        assertThat(send("FILE", "file", "tệp\u0000.docx", new byte[1]).status()).isEqualTo(400);
    }

    @Test
    void textsInTheCellsOfAWordFileAreReadAsTexts() throws IOException {
        var numbers = HostileTexts.all().stream().map(HostileText::number).collect(Collectors.toSet());
        var answer = send("FILE", "file", "bảng.docx", word());
        var shown = PageCheck.of(clerk.getThrough(Clerk.target(answer)).body(), numbers);
        var draft = WebForm.in(clerk.get(Clerk.target(answer)).page()).stream()
                .filter(form -> form.action().endsWith("/draft"))
                .findFirst()
                .orElseThrow();
        var made = clerk.post(draft.action(), hidden(draft));
        var edited = PageCheck.of(clerk.getThrough(Clerk.target(made)).body(), numbers);
        var plan = PageCheck.of(
                clerk.get(Clerk.target(made).replaceFirst("/edit.*", "")).body(), numbers);

        assertThat(shown.faults()).isEmpty();
        assertThat(edited.faults()).isEmpty();
        assertThat(plan.faults()).isEmpty();
        assertThat(shown.seen()).hasSizeGreaterThan(550);
        assertThat(plan.seen()).hasSizeGreaterThan(500);
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("KẾ HOẠCH");
            document.createParagraph().createRun().setText("I. MỤC ĐÍCH");
            var texts = HostileTexts.all().stream()
                    .filter(text -> text.text().length() < 10_000)
                    .toList();
            for (var text : texts.subList(0, 300)) {
                document.createParagraph().createRun().setText("- " + printable(text));
            }
            document.createParagraph().createRun().setText("II. NỘI DUNG");
            var table = document.createTable(texts.size() - 300, 2);
            for (int i = 300; i < texts.size(); i++) {
                table.getRow(i - 300).getCell(0).setText("Ô " + i);
                table.getRow(i - 300).getCell(1).setText(printable(texts.get(i)));
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** XML can't hold the rest, so no Word file can. */
    private static String printable(HostileText text) {
        return text.text().replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", " ");
    }

    private Answer send(String way, String field, String name, byte[] content) {
        var form = WebForm.in(clerk.get("/plans/new").page()).stream()
                .filter(WebForm::multipart)
                .findFirst()
                .orElseThrow();
        var fields = new ArrayList<>(hidden(form));
        fields.add(new Sent("way", way));
        fields.add(new Sent("unit", unit));
        fields.add(new Sent("year", "2026"));
        return clerk.upload(form.action(), fields, List.of(new SentFile(field, name, content)));
    }

    private static List<Sent> hidden(WebForm form) {
        return form.fields().stream()
                .filter(field -> field.type().equals("hidden"))
                .map(field -> new Sent(field.name(), field.value()))
                .toList();
    }

    private static List<String> faultsOf(String name, Answer answer) {
        var check = PageCheck.of(answer.body(), Set.of());
        var leaks = LeakCheck.leaks(
                check.seen().isEmpty() ? answer.page().select("title").text() : "", Map.of());
        var sentence = answer.status() == 422
                && answer.page().select(".invalid-feedback, .error").text().isBlank();
        return Stream.of(
                        answer.status() >= 500 || answer.status() == 400
                                ? Stream.of("answers " + answer.status())
                                : Stream.<String>of(),
                        sentence ? Stream.of("says nothing") : Stream.<String>of(),
                        check.faults().stream(),
                        leaks.stream())
                .flatMap(all -> all)
                .map(fault -> name + ": " + fault)
                .toList();
    }

    /** Those that take their reader a second or more are read by another test. */
    private static Stream<Map.Entry<String, Supplier<byte[]>>> quick(Map<String, Supplier<byte[]>> files) {
        return files.entrySet().stream()
                .filter(
                        file -> !file.getKey()
                                .matches(
                                        "bomb.*|.*-without-end.*|content-bomb.*|form-of-itself.*|empty-lines.*|lines?-of.*|after-.*"
                                                + "|cells.*|paragraphs-by.*|headings.*|staircase.*|mega.*|many-entries.*|attributes.*|large.*"));
    }

    private int imports() {
        return jdbc.sql("select count(*) from plan_import").query(Integer.class).single();
    }

    private List<File> uploadsOnDisk() {
        var folder = (File) Objects.requireNonNull(server.getAttribute(ServletContext.TEMPDIR));
        return List.of(Objects.requireNonNull(folder.listFiles()));
    }
}
