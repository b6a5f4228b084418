package vn.loa.execution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;

/** The commune of a plan that was issued today: its one activity happens every week. */
@ApplicationTest
class ActivityPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    private PlanStories.Story story;
    private String activity;

    @BeforeEach
    void issue() {
        story = stories.alone().upTo(PlanStatus.ISSUED);
        activity = "/activities/"
                + jdbc.sql("select id from activity where plan_id = :plan")
                        .param("plan", story.plan.value())
                        .query(UUID.class)
                        .single();
    }

    @Test
    void issuedPlanIsWorkForTheYear() throws Exception {
        var list = page("/activities", story.drafter);
        var page = page(activity, story.drafter);

        assertThat(list.select("td a.t").eachText()).contains("Phát thanh chuyên mục hằng tuần");
        assertThat(page.select("#at option")).isNotEmpty();
        assertThat(page.select("input[name=words]").val()).isEqualTo("Hằng tuần");
    }

    @Test
    void whatWasRecordedEndsTheTimeItIsFor() throws Exception {
        var contributor = story.commune.officer(Permission.CONTRIBUTE);
        var first = page(activity, contributor).select("#at option").val();

        var recorded = send(
                activity + "/results",
                contributor,
                "at",
                first,
                "day",
                stories.today().toString(),
                "text",
                "Phát bản tin đầu tuần",
                "quantity",
                "1.200",
                "measure",
                "lượt nghe",
                "people",
                "",
                "link",
                "");

        assertThat(recorded.getStatus()).isEqualTo(302);
        var page = page(activity, story.drafter);
        assertThat(page.select(".talk .said").eachText()).containsExactly("Phát bản tin đầu tuần");
        assertThat(page.select(".talk .hint").text()).contains("1.200 lượt nghe");
        assertThat(page.select("#at-" + first + " .chip").text()).startsWith("Xong");
        assertThat(page("/activities?when=DONE", story.drafter).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var first = page(activity, story.drafter).select("#at option").val();

        var answer = send(
                activity + "/results",
                story.drafter,
                "at",
                first,
                "day",
                stories.today().plusDays(1).toString(),
                "text",
                "Treo băng rôn",
                "quantity",
                "",
                "measure",
                "",
                "people",
                "nhiều",
                "link",
                "");

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#people-error").text()).contains("Hãy ghi một số");
        assertThat(page.select("#text").text()).isEqualTo("Treo băng rôn");
        assertThat(page.select("#people").val()).isEqualTo("nhiều");
    }

    @Test
    void correctionKeepsWhatWasSaidAndWhy() throws Exception {
        record("Phát 100 tờ rơi", "100", "tờ rơi");
        var result = "/results/"
                + jdbc.sql("select r.id from result r join activity a on a.id = r.activity_id where a.plan_id = :plan")
                        .param("plan", story.plan.value())
                        .query(UUID.class)
                        .single();
        var form = page(result, story.drafter);

        var corrected = correct(result, form.select("[name=version]").val(), "Đếm nhầm");
        var late = correct(result, form.select("[name=version]").val(), "Đếm nhầm");
        var without = correct(result, "1", " ");

        assertThat(corrected.getStatus()).isEqualTo(302);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(late.getContentAsString()).text()).contains("đã sửa lúc");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(page(activity, story.drafter).select(".talk li").text()).contains("90 tờ rơi", "Đã sửa: Đếm nhầm");
        assertThat(jdbc.sql("select c.quantity || ' ' || c.reason from result_correction c where c.result_id = :id")
                        .param("id", UUID.fromString(result.substring("/results/".length())))
                        .query(String.class)
                        .list())
                .containsExactly("100.00 Đếm nhầm");
    }

    @Test
    void newScheduleKeepsWhatWasDone() throws Exception {
        record("Phát bản tin", "1", "buổi phát");
        var version =
                page(activity, story.drafter).select("form [name=version]").val();

        var unclear = send(activity + "/schedule", story.drafter, "words", "lúc rảnh", "version", version);
        var done = send(activity + "/schedule", story.drafter, "words", "chậm nhất ngày 31/12", "version", version);
        var late = send(activity + "/schedule", story.drafter, "words", "thường xuyên", "version", version);

        assertThat(unclear.getStatus()).isEqualTo(422);
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(late.getStatus()).isEqualTo(409);
        var page = page(activity, story.drafter);
        assertThat(page.select(".talk .said").eachText()).containsExactly("Phát bản tin");
        assertThat(page.select(".work li")).hasSizeBetween(1, 2);
        assertThat(page.select(".work li .chip").eachText()).anyMatch(status -> status.startsWith("Xong"));
    }

    @Test
    void nothingMoreIsExpectedOfAPlanThatEnded() throws Exception {
        var first = page(activity, story.drafter).select("#at option").val();
        story.closed();

        var answer = send(
                activity + "/results",
                story.drafter,
                "at",
                first,
                "day",
                stories.today().toString(),
                "text",
                "Phát");

        assertThat(answer.getStatus()).isEqualTo(409);
        var again = Jsoup.parse(answer.getContentAsString());
        assertThat(again.select("[role=alert]").text()).contains("đã kết thúc");
        assertThat(again.select("#text").text()).isEqualTo("Phát");
        assertThat(page("/activities?when=OPEN", story.drafter).select("tbody tr"))
                .isEmpty();
    }

    @Test
    void monthShowsWhatIsDueOnEachOfItsDays() throws Exception {
        var due = jdbc.sql(
                        "select min(due) from occurrence o join activity a on a.id = o.activity_id where a.plan_id = :p")
                .param("p", story.plan.value())
                .query(LocalDate.class)
                .single();

        var month = page("/activities?view=calendar&month=" + YearMonth.from(due), story.drafter);
        var longAgo = page("/activities?view=CALENDAR&month=2001-02", story.drafter);
        var nonsense = page("/activities?view=CALENDAR&month=2026-13", story.drafter);

        assertThat(month.select("table.month td:has(.date:containsOwn(" + due.getDayOfMonth() + ")) a.due span")
                        .eachText())
                .contains("Phát thanh chuyên mục hằng tuần");
        assertThat(longAgo.select(".empty").text()).contains("Không có việc nào đến hạn");
        assertThat(nonsense.select("h2#month").text())
                .isEqualTo("Tháng %d/%d"
                        .formatted(
                                stories.today().getMonthValue(), stories.today().getYear()));
    }

    @Test
    void boardShowsEachActivityOnceInAColumn() throws Exception {
        record("Phát bản tin", "1", "buổi phát");

        var board = page("/activities?view=BOARD", story.drafter);

        assertThat(board.select("section[aria-labelledby=board-DONE] li a").eachText())
                .containsExactly("Phát thanh chuyên mục hằng tuần");
        assertThat(board.select("section[aria-labelledby=board-OPEN] li")).hasSizeLessThan(2);
        assertThat(board.select("nav.views a[aria-current]").text()).isEqualTo("Bảng");
    }

    @Test
    void activitiesOfOneLeadAreFoundByHim() throws Exception {
        jdbc.sql("update activity set lead = 'Đài truyền thanh' where plan_id = :plan")
                .param("plan", story.plan.value())
                .update();

        var his = page("/activities?view=BOARD&lead=Đài truyền thanh", story.drafter);
        var others = page("/activities?view=BOARD&lead=Phòng Kinh tế", story.drafter);

        assertThat(his.select("#lead option").eachText()).contains("Đài truyền thanh");
        assertThat(his.select(".board li")).isNotEmpty();
        assertThat(others.select(".board li")).isEmpty();
    }

    @Test
    void listIsTakenAwayAsASpreadsheetWhateverATitleBeginsWith() throws Exception {
        jdbc.sql("update activity set title = '=1+1' where plan_id = :plan")
                .param("plan", story.plan.value())
                .update();

        var file = mvc.perform(get("/activities.xlsx?when=OPEN").with(communes.signedIn(story.drafter)))
                .andReturn()
                .getResponse();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            var cell = book.getSheetAt(0).getRow(2).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
        }
    }

    private void record(String text, String quantity, String measure) throws Exception {
        var first = page(activity, story.drafter).select("#at option").val();
        var answer = send(
                activity + "/results",
                story.drafter,
                "at",
                first,
                "day",
                stories.today().toString(),
                "text",
                text,
                "quantity",
                quantity,
                "measure",
                measure);
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse correct(String result, String version, String reason) throws Exception {
        return send(
                result,
                story.drafter,
                "day",
                stories.today().toString(),
                "text",
                "Phát 90 tờ rơi",
                "quantity",
                "90",
                "measure",
                "tờ rơi",
                "reason",
                reason,
                "version",
                version);
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
