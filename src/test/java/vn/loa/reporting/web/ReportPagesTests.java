package vn.loa.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.IssuedPlans;
import vn.loa.planning.PlanEvent;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;

/** The commune of a plan that asks for a report every quarter, issued on the first day of its year. */
@ApplicationTest
class ReportPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IssuedPlans plans;

    @Autowired
    ApplicationEventPublisher events;

    private PlanStories.Story story;

    @BeforeEach
    void issue() {
        story = stories.alone().upTo(PlanStatus.ISSUED);
        jdbc.sql("update plan set date = date '2026-01-05' where id = :plan")
                .param("plan", story.plan.value())
                .update();
        events.publishEvent(
                new PlanEvent.Issued(plans.find(story.plan).orElseThrow(), story.clerk, Instant.EPOCH, "1/KH-UBND"));
    }

    @Test
    void issuedPlanMakesTheListOfReports() throws Exception {
        var list = page("/reports?state=ALL", story.drafter);

        assertThat(list.select("td a.t").eachText())
                .containsExactly(
                        "Báo cáo quý IV năm 2026",
                        "Báo cáo quý III năm 2026",
                        "Báo cáo quý II năm 2026",
                        "Báo cáo quý I năm 2026");
        assertThat(list.select("tr:has(a:contains(Quý I năm)) td").eachText().get(0))
                .contains("15/12/2025", "14/03/2026");
        assertThat(dues())
                .containsExactly(
                        LocalDate.of(2026, 3, 17),
                        LocalDate.of(2026, 6, 16),
                        LocalDate.of(2026, 9, 16),
                        LocalDate.of(2026, 12, 16));
    }

    @Test
    void lineThatNamesSeveralPeriodsAsksForAReportOnEach() throws Exception {
        jdbc.sql("""
                        update section_line l set text = 'Báo cáo quý, 6 tháng và năm về Sở Nội vụ.' from section s
                         where s.id = l.section_id and s.plan_id = :plan and 'REPORTING' = any(l.means)""").param("plan", story.plan.value()).update();
        events.publishEvent(
                new PlanEvent.Issued(plans.find(story.plan).orElseThrow(), story.clerk, Instant.EPOCH, "1/KH-UBND"));

        assertThat(jdbc.sql("select kind from report where plan_id = :plan order by closing, kind")
                        .param("plan", story.plan.value())
                        .query(String.class)
                        .list())
                .containsExactly("QUARTER", "HALF_YEAR", "QUARTER", "QUARTER", "QUARTER", "YEAR");
    }

    @Test
    void provinceSaysWhenReportsOfItsCommunesAreDue() throws Exception {
        var administrator = story.commune.officer(story.commune.province, story.commune.province, Permission.ADMIN);

        var refused =
                send("/reports/deadline", administrator, "workingDays", "61", "source", "Quyết định", "version", "-1");
        var set = send(
                "/reports/deadline",
                administrator,
                "workingDays",
                "5",
                "source",
                "Quyết định số 12/QĐ-UBND",
                "version",
                "-1");
        var late = send(
                "/reports/deadline",
                administrator,
                "workingDays",
                "9",
                "source",
                "Quyết định số 13/QĐ-UBND",
                "version",
                "-1");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(set.getStatus()).isEqualTo(302);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(late.getContentAsString()).select("#workingDays").val())
                .isEqualTo("9");
        assertThat(dues()).contains(LocalDate.of(2026, 3, 20));
    }

    @Test
    void unitAboveSeesTheReportsOfThoseBelow() throws Exception {
        var above = story.commune.officer(story.commune.province, story.commune.province, Permission.OVERSEE);

        assertThat(page("/reports?whose=BELOW&state=ALL", above)
                        .select("td a.t")
                        .eachText())
                .hasSize(4)
                .containsOnly("xã An Phú");
        assertThat(page("/reports?whose=BELOW&state=ALL", story.stranger)
                        .select("td a.t")
                        .eachText())
                .isEmpty();
    }

    @Test
    void figuresComeFromResultsAndEachLeadsToThem() throws Exception {
        record("Phát bản tin đầu tuần", "2", "buổi phát", "340");
        var report = begun();

        var page = page(report, story.drafter);
        var figure = page.select("section:has(h2:contains(Theo hình thức)) tr:contains(buổi phát) a");
        var behind = page(figure.get(0).attr("href"), story.drafter);

        assertThat(figure.eachText()).containsExactly("2", "2");
        assertThat(page.select("section:has(h2:contains(Kết quả chung)) tr:contains(Lượt người) td")
                        .eachText())
                .containsExactly("340", "340", "0");
        assertThat(behind.select("tbody .said").eachText()).containsExactly("Phát bản tin đầu tuần");
    }

    @Test
    void reportIsHandedInReturnedAcceptedLockedAndCorrected() throws Exception {
        record("Phát bản tin đầu tuần", "2", "buổi phát", "340");
        var report = begun();
        var above = story.commune.officer(story.commune.province, story.commune.province, Permission.REVIEW);

        assertThat(move(report, "submission", story.drafter)).isEqualTo(422);
        write(report, "0", "Đã phát đủ bản tin tuần.");
        assertThat(status(report, above)).isEqualTo(404);
        assertThat(move(report, "submission", story.drafter)).isEqualTo(302);
        assertThat(move(report, "acceptance", story.reviewer)).isEqualTo(403);
        assertThat(move(report, "return", above)).isEqualTo(422);
        assertThat(move(report, "return", above, "reason", "Thiếu nguyên nhân."))
                .isEqualTo(302);
        assertThat(page(report, story.drafter).select("#moves ~ ul").text()).contains("Thiếu nguyên nhân.");
        assertThat(move(report, "submission", story.drafter)).isEqualTo(302);
        assertThat(move(report, "acceptance", above)).isEqualTo(302);
        assertThat(move(report, "lock", above)).isEqualTo(302);

        record("Phát bản tin muộn", "3", "buổi phát", "10");

        var locked = page(report, story.drafter);
        assertThat(locked.select("section:has(h2:contains(Theo hình thức)) tr:contains(buổi phát) td")
                        .get(0)
                        .text())
                .isEqualTo("2");
        assertThat(locked.select("section:has(#changes) tr:contains(Tất cả hoạt động · buổi phát) td.number")
                        .eachText())
                .containsExactly("2", "5");
        assertThat(move(report, "correction", story.drafter)).isEqualTo(422);
        assertThat(move(report, "correction", story.drafter, "reason", "Ghi muộn một bản tin."))
                .isEqualTo(302);
        assertThat(page(report, above)
                        .select("section:has(h2:contains(Theo hình thức)) tr:contains(buổi phát) td")
                        .get(0)
                        .text())
                .isEqualTo("2");
        assertThat(move(report, "submission", story.drafter)).isEqualTo(302);
        assertThat(page(report, above)
                        .select("section:has(#corrections) tr:contains(Tất cả hoạt động · buổi phát) td.number")
                        .eachText())
                .containsExactly("2", "5");
        assertThat(jdbc.sql(
                                "select count(*) from report_move where sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex') and report_id = cast(? as uuid)")
                        .param(report.substring("/reports/".length()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void reportIsAnOfficialDocumentWithItsFiguresBehindIt() throws Exception {
        record("Phát bản tin đầu tuần", "2", "buổi phát", "340");
        var report = begun();
        write(report, "0", "Đã phát đủ bản tin tuần.");

        var word = word(file(report + "/document.docx"));
        var json = new String(file(report + "/document.json"), StandardCharsets.UTF_8);

        assertThat(word)
                .contains(
                        "BÁO CÁO",
                        "Kính gửi: Sở Nội vụ",
                        "/BC-UBND",
                        "I. CÔNG TÁC CHỈ ĐẠO",
                        "Đã phát đủ bản tin tuần.",
                        "V. KIẾN NGHỊ",
                        "SỐ LIỆU",
                        "TM. ỦY BAN NHÂN DÂN",
                        "Lưu: VT.");
        assertThat(json).contains("cchc-report/1", "buổi phát");
        assertThat(new String(file(report + "/document.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(file(report + "/document.xlsx")).startsWith((byte) 'P', (byte) 'K');
    }

    private byte[] file(String address) throws Exception {
        var response = mvc.perform(get(address).with(communes.signedIn(story.drafter)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    private static String word(byte[] file) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void ofTwoWhoMoveAReportAtOnceOneWins() throws Exception {
        var report = begun();
        write(report, "0", "Đã phát đủ bản tin tuần.");
        move(report, "submission", story.drafter);
        var one = story.commune.officer(story.commune.province, story.commune.province, Permission.REVIEW);
        var other = story.commune.officer(story.commune.province, story.commune.province, Permission.REVIEW);

        var seen = version(report);

        var accepted = CompletableFuture.supplyAsync(() -> moved(report, seen, "acceptance", one));
        var returned = moved(report, seen, "return", other);

        assertThat(List.of(accepted.get(), returned)).containsExactlyInAnyOrder(302, 409);
    }

    @Test
    void whoMovesAReportThatWasMovedSinceReadsByWhomAndKeepsTheReason() throws Exception {
        var report = begun();
        write(report, "0", "Đã phát đủ bản tin tuần.");
        move(report, "submission", story.drafter);
        var one = story.commune.officer(story.commune.province, story.commune.province, Permission.REVIEW);
        var other = story.commune.officer(story.commune.province, story.commune.province, Permission.REVIEW);
        var seen = version(report);
        move(report, seen, "acceptance", one);

        var late = send(
                report + "/return", other, "version", String.valueOf(seen), "reason", "Thiếu nguyên nhân tồn tại.");

        var page = Jsoup.parse(late.getContentAsString());
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(page.text()).contains("đã duyệt báo cáo lúc");
        assertThat(page.select("#reason").text()).isEqualTo("Thiếu nguyên nhân tồn tại.");
        assertThat(page.select(".side form input[name=version]").eachAttr("value"))
                .isNotEmpty()
                .allMatch(String.valueOf(seen + 1)::equals);
    }

    @Test
    void whatWasChangedSinceIsNotHandedInUnseen() throws Exception {
        var report = begun();
        write(report, "0", "Đã phát đủ bản tin tuần.");
        var seen = version(report);
        write(report, "1", "Đã phát đủ bản tin tuần và bản tin tháng.");

        assertThat(move(report, seen, "submission", story.drafter)).isEqualTo(409);
        assertThat(move(report, seen + 1, "submission", story.drafter)).isEqualTo(302);
    }

    @Test
    void whoSavesTooLateReadsBothTexts() throws Exception {
        var report = begun();
        write(report, "0", "Lời của người thứ nhất.");

        var late = send(report, story.drafter, "achieved", "Lời của người thứ hai.", "version", "0");

        var page = Jsoup.parse(late.getContentAsString());
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(page.select("#achieved").text()).isEqualTo("Lời của người thứ hai.");
        assertThat(page.select(".stored").text()).contains("Lời của người thứ nhất.");
        assertThat(page.select("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void whatWasWrittenOfTheLastPeriodIsOfferedAndItsPeriodsFlagged() throws Exception {
        var reports = page("/reports?state=ALL", story.drafter);
        var first = reports.select("a.t:contains(Quý I năm)").attr("href");
        var second = reports.select("a.t:contains(Quý II năm)").attr("href");
        write(first, "0", "Trong quý I năm 2026, tháng 02 xã họp thôn.");

        var filled = page(second + "/edit?last=yes", story.drafter);

        assertThat(filled.select("#achieved").text()).startsWith("Trong quý I năm 2026");
        assertThat(filled.select(".foreign mark").eachText()).containsExactly("quý I năm 2026", "tháng 02");
        assertThat(page(second + "/edit", story.drafter).select("#achieved").text())
                .isEmpty();
    }

    private String begun() throws Exception {
        var today = stories.today();
        var answer = send(
                "/reports",
                story.drafter,
                "label",
                "đợt cao điểm",
                "begins",
                today.minusDays(30).toString(),
                "closing",
                today.toString(),
                "due",
                today.plusDays(2).toString());
        assertThat(answer.getStatus()).isEqualTo(302);
        return answer.getHeader("Location");
    }

    private void write(String report, String version, String achieved) throws Exception {
        assertThat(send(report, story.drafter, "achieved", achieved, "addressee", "Sở Nội vụ", "version", version)
                        .getStatus())
                .isEqualTo(302);
    }

    private int move(String report, String step, OfficerId officer, String... fields) throws Exception {
        return move(report, version(report), step, officer, fields);
    }

    private int move(String report, int version, String step, OfficerId officer, String... fields) throws Exception {
        var sent = Stream.concat(Stream.of("version", String.valueOf(version)), Stream.of(fields));
        return send(report + "/" + step, officer, sent.toArray(String[]::new)).getStatus();
    }

    private int version(String report) {
        return jdbc.sql("select version from report where id = cast(? as uuid)")
                .param(report.substring("/reports/".length()))
                .query(Integer.class)
                .single();
    }

    private int moved(String report, int version, String step, OfficerId officer) {
        try {
            return move(report, version, step, officer, "reason", "Thiếu nguyên nhân.");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int status(String address, OfficerId officer) throws Exception {
        return mvc.perform(get(address).with(communes.signedIn(officer)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void record(String text, String quantity, String measure, String people) throws Exception {
        var time = jdbc.sql("""
                        select o.id, o.activity_id from occurrence o join activity a on a.id = o.activity_id
                         where a.plan_id = :plan order by o.due limit 1""").param("plan", story.plan.value()).query().singleRow();
        var answer = send(
                "/activities/" + time.get("activity_id") + "/results",
                story.drafter,
                "at",
                time.get("id").toString(),
                "day",
                stories.today().toString(),
                "text",
                text,
                "quantity",
                quantity,
                "measure",
                measure,
                "people",
                people);
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private List<LocalDate> dues() {
        return jdbc.sql("select due from report where unit_id = :unit order by closing")
                .param("unit", story.commune.unit.value())
                .query(LocalDate.class)
                .list();
    }

    private Document page(String address, OfficerId officer) throws Exception {
        var response = mvc.perform(get(address).with(communes.signedIn(officer)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse send(String address, OfficerId officer, String... fields) throws Exception {
        var request = post(address).with(csrf()).with(communes.signedIn(officer));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
