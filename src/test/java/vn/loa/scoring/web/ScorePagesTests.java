package vn.loa.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.access.ReportGround;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.scoring.FrameworkId;
import vn.loa.storage.FileStore;

/** A commune whose plan was issued today is scored by the framework that came with Loa. */
@ApplicationTest
class ScorePagesTests {

    private static final String FRAMEWORK = "5c0e0000-0000-4000-8000-000000000001";
    private static final String COMPLETION = "5c0e0000-0000-4000-8000-000000000041";
    private static final String DIVERSITY = "5c0e0000-0000-4000-8000-000000000042";

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    FileStore store;

    @Autowired
    ReportGround reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PackController packs;

    @Value("${loa.home}")
    Path home;

    private PlanStories.Story story;
    private String score;

    @BeforeEach
    void issue() {
        story = stories.alone().upTo(PlanStatus.ISSUED);
        score = "/scores/" + story.plan + "/" + FRAMEWORK;
    }

    @Test
    void pointsComeWithResultsAndWhatIsMissingIsNamed() throws Exception {
        assertThat(page("/scores", story.drafter).select("a.t").attr("href")).isEqualTo(score);
        var before = page(score, story.drafter);
        recorded(1);
        var after = page(score, story.drafter);

        assertThat(before.select(".worth b").eachText()).containsExactly("0", "0", "0");
        assertThat(before.select(".missing-list a").eachText()).contains("Phát thanh chuyên mục hằng tuần");
        assertThat(before.select(".missing-list li").text()).contains("Kế hoạch không có hoạt động nào cho");
        assertThat(after.select(".worth b").eachText()).last().isEqualTo("0,5");
        assertThat(page(score + "?day=" + stories.today().minusDays(1), story.drafter)
                        .select(".worth b")
                        .first()
                        .text())
                .isEqualTo("0");
    }

    @Test
    void missingEvidenceIsExplainedBeforeItIsHandedInAndTheUnitAboveCloses() throws Exception {
        recorded(1);
        var reviewer = story.commune.officer(story.commune.province, story.commune.province, Permission.REVIEW);

        assertThat(send(score + "/submission", story.drafter).getStatus()).isEqualTo(409);
        for (var criterion : new String[] {COMPLETION, DIVERSITY}) {
            send(score + "/explanations/" + criterion, story.drafter, "text", "Có sổ trực đài", "version", "0");
        }
        assertThat(send(score + "/submission", story.drafter).getStatus()).isEqualTo(302);
        var self = page(score, story.drafter).select(".worth b").get(1).text();
        var version = page(score + "/appraisal", reviewer)
                .select("input[name=version]")
                .val();
        var appraised = Map.of("version", version, "points-" + COMPLETION, self, "points-" + DIVERSITY, "1");
        var refused = send(score + "/appraisal", reviewer, pairs(appraised));
        assertThat(refused.getStatus()).isEqualTo(422);
        var kept = Jsoup.parse(refused.getContentAsString());
        assertThat(kept.select("[role=alert]").text()).contains("4.2").contains("hãy nêu lý do");
        assertThat(kept.select("#points-" + DIVERSITY).val()).isEqualTo("1");
        var reasoned = new LinkedHashMap<>(appraised);
        reasoned.put("reason-" + DIVERSITY, "Có màn hình điện tử ở nhà văn hóa");
        assertThat(send(score + "/appraisal", reviewer, pairs(reasoned)).getStatus())
                .isEqualTo(302);

        assertThat(page(score, story.drafter).text()).contains("Có màn hình điện tử ở nhà văn hóa");
        assertThat(send(score + "/withdrawal", story.drafter).getStatus()).isEqualTo(409);
        assertThat(page("/scores/below?framework=" + FRAMEWORK + "&year=" + year(), reviewer)
                        .select("td.number")
                        .eachText())
                .hasSizeGreaterThan(1)
                .allMatch(points -> points.isEmpty() || points.endsWith("/2"));
    }

    @Test
    void scoreThatWasHandedInAnewSinceItWasReadIsNotAppraisedUnseen() throws Exception {
        var reviewer = story.commune.officer(story.commune.province, story.commune.province, Permission.REVIEW);
        send(score + "/submission", story.drafter);
        var read = page(score + "/appraisal", reviewer)
                .select("input[name=version]")
                .val();
        send(score + "/withdrawal", story.drafter);
        assertThat(page(score + "/appraisal", reviewer).select("main").text()).contains("chưa nộp điểm tự chấm");
        send(score + "/submission", story.drafter);
        var given = new LinkedHashMap<>(Map.of("version", read));
        for (var criterion : new String[] {COMPLETION, DIVERSITY}) {
            given.put("points-" + criterion, "0,25");
            given.put("reason-" + criterion, "Lý do của " + criterion);
        }

        var refused = send(score + "/appraisal", reviewer, pairs(given));

        assertThat(refused.getStatus()).isEqualTo(409);
        var kept = Jsoup.parse(refused.getContentAsString());
        assertThat(kept.select("[role=alert]").text()).contains("Hãy xem lại");
        assertThat(kept.select("#points-" + DIVERSITY).val()).isEqualTo("0,25");
        assertThat(kept.select("#reason-" + COMPLETION).text()).isEqualTo("Lý do của " + COMPLETION);
        given.put("version", kept.select("input[name=version]").val());
        assertThat(send(score + "/appraisal", reviewer, pairs(given)).getStatus())
                .isEqualTo(302);
    }

    @Test
    void packHoldsPlanIndexAndEvidenceWithoutPersonalDataUnderNamesThatWindowsTakes() throws Exception {
        recorded(1);
        prove("CON: ảnh <1>?.pdf", false);
        prove("danh sách người dự.pdf", true);
        var report = reports.submitted(story.commune.unit, stories.today(), story.drafter);
        jdbc.sql("update report set plan_id = :plan, label = 'đợt cao điểm 3/2' where id = :report")
                .param("plan", story.plan.value())
                .param("report", report.value())
                .update();

        var zip = unpacked(send(score + "/pack", story.drafter).getContentAsByteArray());

        assertThat(zip.keySet())
                .contains(
                        "ke-hoach/ke-hoach.pdf", "ke-hoach/ke-hoach.json", "muc-luc.html", "muc-luc.xlsx", "SHA256SUMS")
                .contains("minh-chung/4.1/001 CON- ảnh -1-.pdf")
                .noneMatch(name -> name.contains("danh sách"));
        assertThat(zip.keySet().stream()
                        .filter(name -> name.startsWith("bao-cao/"))
                        .map(name -> name.substring(11)))
                .containsExactly("đợt cao điểm 3-2.docx", "đợt cao điểm 3-2.pdf", "đợt cao điểm 3-2.json");
        var handedIn = zip.keySet().stream()
                .filter(name -> name.startsWith("bao-cao/") && name.endsWith(".json"))
                .map(zip::get)
                .findFirst()
                .orElseThrow();
        assertThat(jdbc.sql("select sha256 from report_move where report_id = :report")
                        .param("report", report.value())
                        .query(String.class)
                        .single())
                .isEqualTo(sha256(handedIn));
        assertThat(new String(zip.get("muc-luc.html"), StandardCharsets.UTF_8))
                .contains("danh sách người dự.pdf: Có dữ liệu cá nhân");
        for (var line : new String(zip.get("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            assertThat(sha256(zip.get(line.substring(66)))).isEqualTo(line.substring(0, 64));
        }
        assertThat(jdbc.sql("select files || ' ' || left_out from evidence_pack where plan_id = :plan")
                        .param("plan", story.plan.value())
                        .query(String.class)
                        .single())
                .isEqualTo("1 1");
    }

    @Test
    void whoGoesAwayInTheMiddleOfAPackLeavesNothingBehind() throws Exception {
        recorded(1);
        prove("phim.pdf", "%PDF-1.7 " + "phim ".repeat(200_000), false);
        var framework = new FrameworkId(UUID.fromString(FRAMEWORK));

        // More often than packs may be sent at once.
        for (int i = 0; i < 5; i++) {
            assertThatIOException()
                    .isThrownBy(() -> packs.take(story.drafter, story.plan, framework, new HangingUp(500_000)))
                    .withMessage("Broken pipe");
        }

        var kept = home.toRealPath().resolve("files");
        assertThat(filesInUse()).noneMatch(file -> file.startsWith(kept));
        assertThat(unpacked(send(score + "/pack", story.drafter).getContentAsByteArray()))
                .containsKey("SHA256SUMS");
    }

    /** Empty where the system does not tell. */
    private static List<Path> filesInUse() throws IOException {
        var mine = Path.of("/proc/self/fd");
        var files = new ArrayList<Path>();
        if (Files.isDirectory(mine)) {
            try (var all = Files.newDirectoryStream(mine)) {
                for (var file : all) {
                    files.add(target(file));
                }
            }
        }
        return files;
    }

    private static Path target(Path open) throws IOException {
        try {
            return Files.readSymbolicLink(open);
        } catch (NoSuchFileException closedMeanwhile) {
            return open;
        }
    }

    /** One result of the plan's only activity, today. */
    private void recorded(int results) {
        jdbc.sql("""
                        with at as (
                          select o.id, o.activity_id from occurrence o join activity a on a.id = o.activity_id
                           where a.plan_id = :plan order by o.due limit :results),
                        made as (
                          insert into result (id, occurrence_id, activity_id, day, text, recorded_by_id, recorded_at, version)
                          select gen_random_uuid(), at.id, at.activity_id, :today, 'Đã phát.', :by, now(), 0 from at)
                        update occurrence o set results = 1, done_on = :today from at where o.id = at.id""")
                .param("plan", story.plan.value())
                .param("results", results)
                .param("today", stories.today())
                .param("by", story.drafter.value())
                .update();
    }

    private int year() {
        return jdbc.sql("select year from plan where id = :plan")
                .param("plan", story.plan.value())
                .query(Integer.class)
                .single();
    }

    private void prove(String name, boolean personal) throws Exception {
        prove(name, "%PDF-1.7 " + name, personal);
    }

    private void prove(String name, String text, boolean personal) throws Exception {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var arrival = store.receive(new ByteArrayInputStream(content), content.length);
        arrival.keep();
        jdbc.sql("""
                        insert into evidence (id, result_id, activity_id, unit_id, sha256, name, type, bytes, personal,
                                              added_by_id, added_at)
                        select gen_random_uuid(), r.id, a.id, a.unit_id, :file, :name, 'PDF', 1, :personal, :by, now()
                          from result r join activity a on a.id = r.activity_id where a.plan_id = :plan limit 1""")
                .param("plan", story.plan.value())
                .param("file", arrival.id().sha256())
                .param("name", name)
                .param("personal", personal)
                .param("by", story.drafter.value())
                .update();
    }

    private static Map<String, byte[]> unpacked(byte[] pack) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private static String[] pairs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private Document page(String address, OfficerId officer) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(communes.signedIn(officer)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse send(String address, OfficerId officer, String... fields) throws Exception {
        var form = post(address).with(communes.signedIn(officer)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(form).andReturn().getResponse();
    }
}
