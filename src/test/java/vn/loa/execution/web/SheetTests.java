package vn.loa.execution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.web.Days;

/** The sheet of a commune that is filled in at home and brought back. */
@ApplicationTest
class SheetTests {

    private static final int TEXT = 3;
    private static final int DAY = 4;
    private static final int QUANTITY = 5;
    private static final int MEASURE = 6;
    private static final int PEOPLE = 7;

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    private PlanStories.Story story;
    private OfficerId officer;
    private String today;
    private byte[] taken;

    @BeforeEach
    void issue() {
        story = stories.alone().upTo(PlanStatus.ISSUED);
        officer = story.commune.officer(Permission.CONTRIBUTE);
        today = Days.day(stories.today());
        // Whatever the day of the year is, there are three times of the activity.
        jdbc.sql("""
                        insert into occurrence (id, activity_id, unit_id, begins, due, needed)
                        select gen_random_uuid(), a.id, a.unit_id, :today + n, :today + n + 400, 1
                          from activity a cross join generate_series(1, 3) n where a.plan_id = :plan""")
                .param("today", stories.today())
                .param("plan", story.plan.value())
                .update();
    }

    @Test
    void sheetThatIsFilledInIsSeenAndRecordedOnce() throws Exception {
        var filled = filled(sheet -> {
            fill(sheet.getRow(2), "Phát bản tin về dịch vụ công", today, "2", "buổi phát", "1.200");
            fill(sheet.getRow(3), "Phát bản tin về căn cước", today, "12,5", "tin bài", "");
        });

        var review = bring(officer, filled);
        var seen = page(review);
        var recorded = record(review);
        var after = page(review);
        var again = page(bring(officer, filled));

        assertThat(seen.select("section[aria-labelledby=fresh] .said").eachText())
                .containsExactly("Phát bản tin về dịch vụ công", "Phát bản tin về căn cước");
        assertThat(seen.select("section[aria-labelledby=fresh]").text())
                .contains("2 buổi phát · 1.200 người", "12,5 tin bài");
        assertThat(recorded.getStatus()).isEqualTo(302);
        assertThat(results())
                .containsExactlyInAnyOrder(
                        "Phát bản tin về dịch vụ công 2.00 1200", "Phát bản tin về căn cước 12.50 -");
        assertThat(jdbc.sql(
                                "select count(*) from occurrence o join activity a on a.id = o.activity_id where a.plan_id = :plan"
                                        + " and o.done_on = :today and o.results = 1")
                        .param("plan", story.plan.value())
                        .param("today", stories.today())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(after.select("section[aria-labelledby=unchanged] .said")).hasSize(2);
        assertThat(after.select("form[action$=/results]")).isEmpty();
        assertThat(again.select("section[aria-labelledby=unchanged] .said")).hasSize(2);
        assertThat(again.select("section[aria-labelledby=refused]")).isEmpty();
    }

    @Test
    void rowThatIsWrongKeepsNoOtherFromBeingRecordedAndMayBeMended() throws Exception {
        var review = bring(officer, filled(sheet -> {
            fill(sheet.getRow(2), "Phát bản tin", today, "hai", "buổi phát", "");
            fill(sheet.getRow(3), "Treo băng rôn", Days.day(stories.today().plusDays(1)), "", "", "");
            fill(sheet.getRow(4), "Phát tờ rơi", today, "300", "tờ rơi", "");
            fill(sheet.createRow(40), "Họp thôn", today, "", "", "");
        }));
        var seen = page(review);
        record(review);
        var mended = page(bring(officer, filled(sheet -> {
            fill(sheet.getRow(2), "Phát bản tin", today, "2", "buổi phát", "");
            fill(sheet.getRow(4), "Phát tờ rơi", today, "300", "tờ rơi", "");
        })));

        assertThat(seen.select("section[aria-labelledby=refused] td.number .at").eachText())
                .containsExactly("3", "4", "41");
        assertThat(seen.select("section[aria-labelledby=refused] .why").eachText())
                .satisfiesExactly(
                        number -> assertThat(number).contains("Số lượng “hai” không đọc được"),
                        future -> assertThat(future).contains("ở sau hôm nay"),
                        none -> assertThat(none).contains("không có mã lần"));
        assertThat(results()).containsExactly("Phát tờ rơi 300.00 -");
        assertThat(mended.select("section[aria-labelledby=fresh] .said").eachText())
                .containsExactly("Phát bản tin");
        assertThat(mended.select("section[aria-labelledby=unchanged] .said").eachText())
                .containsExactly("Phát tờ rơi");
    }

    @Test
    void numbersAndDaysOfASpreadsheetAreReadAsWhatTheyStandFor() throws Exception {
        var review = page(bring(officer, filled(sheet -> {
            var row = fill(sheet.getRow(2), "=cmd|'/C calc'!A0", "", "", "tin bài", "");
            row.createCell(DAY).setCellValue(DateUtil.getExcelDate(stories.today()));
            row.createCell(QUANTITY).setCellValue(0.1 + 0.2);
            row.createCell(PEOPLE).setCellValue(1200);
            fill(sheet.getRow(3), "Phát loa", today, "", "buổi phát", "")
                    .createCell(QUANTITY)
                    .setCellFormula("1/0");
        })));

        assertThat(review.select("section[aria-labelledby=fresh]").text())
                .contains("=cmd|'/C calc'!A0", today + " · 0,3 tin bài · 1.200 người");
        assertThat(review.select("section[aria-labelledby=refused] .why").text())
                .contains("công thức");
    }

    @Test
    void whatOneMayNotRecordLooksLikeWhatDoesNotExist() throws Exception {
        var filled = filled(sheet -> fill(sheet.getRow(2), "Phát bản tin", today, "", "", ""));
        var unknown = filled(sheet -> fill(sheet.getRow(2), "Phát bản tin", today, "", "", "")
                .createCell(15)
                .setCellValue(UUID.randomUUID().toString()));
        var stranger = stories.alone().drafter;
        var reviewer = story.commune.officer(Permission.REVIEW);

        for (var other : List.of(stranger, reviewer)) {
            var theirs = bring(other, filled);
            var nobodys = bring(other, unknown);
            mvc.perform(post(theirs + "/results").with(csrf()).with(communes.signedIn(other)));

            assertThat(page(theirs, other)
                            .select("section[aria-labelledby=refused] tbody")
                            .text())
                    .isEqualTo(page(nobodys, other)
                            .select("section[aria-labelledby=refused] tbody")
                            .text())
                    .contains("Không có lần làm này");
        }
        assertThat(results()).isEmpty();
        assertThat(mvc.perform(get(bring(officer, filled)).with(communes.signedIn(reviewer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void timeThatIsDoneIsNotRecordedOnceMoreInOtherWords() throws Exception {
        record(bring(officer, filled(sheet -> fill(sheet.getRow(2), "Phát bản tin", today, "", "", ""))));
        jdbc.sql("update result set text = 'Phát bản tin tuần' where text = 'Phát bản tin'")
                .update();

        var review = page(bring(officer, filled(sheet -> fill(sheet.getRow(2), "Phát bản tin", today, "", "", ""))));

        assertThat(review.select("section[aria-labelledby=refused] .why").text())
                .contains("đã ghi đủ kết quả");
    }

    @Test
    void aThousandRowsAreRecordedWithAFewStatements() throws Exception {
        jdbc.sql("""
                        insert into occurrence (id, activity_id, unit_id, begins, due, needed)
                        select gen_random_uuid(), a.id, a.unit_id, :today + n, :today + n + 1000, 1
                          from activity a cross join generate_series(1, 1000) n where a.plan_id = :plan""")
                .param("today", stories.today())
                .param("plan", story.plan.value())
                .update();
        var review = bring(officer, filled(sheet -> {
            for (int row = 2; row < 1002; row++) {
                fill(sheet.getRow(row), "Phát bản tin số " + row, today, "1", "buổi phát", "");
            }
        }));
        var session = communes.signedIn(officer);

        var statements = StatementCount.of(
                () -> mvc.perform(post(review + "/results").with(csrf()).with(session)));

        assertThat(statements).isLessThanOrEqualTo(8);
        assertThat(results()).hasSize(1000);
    }

    private byte[] filled(Consumer<XSSFSheet> filling) throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(taken()));
                var bytes = new ByteArrayOutputStream()) {
            filling.accept(book.getSheetAt(0));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Taken away once, and filled in again and again. */
    private byte[] taken() throws Exception {
        if (taken == null) {
            taken = mvc.perform(get("/activities.xlsx?when=OPEN").with(communes.signedIn(story.drafter)))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        }
        return taken;
    }

    private static Row fill(Row row, String text, String day, String quantity, String measure, String people) {
        var values = List.of(text, day, quantity, measure, people);
        for (int at = 0; at < values.size(); at++) {
            row.createCell(TEXT + at).setCellValue(values.get(at));
        }
        return row;
    }

    private String bring(OfficerId by, byte[] sheet) throws Exception {
        var answer = mvc.perform(multipart("/activities/sheets")
                        .file(new MockMultipartFile("file", "tuan.xlsx", null, sheet))
                        .with(csrf())
                        .with(communes.signedIn(by)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private MockHttpServletResponse record(String review) throws Exception {
        return mvc.perform(post(review + "/results").with(csrf()).with(communes.signedIn(officer)))
                .andReturn()
                .getResponse();
    }

    private Document page(String address) throws Exception {
        return page(address, officer);
    }

    private Document page(String address, OfficerId by) throws Exception {
        var response = mvc.perform(get(address).with(communes.signedIn(by)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private List<String> results() {
        return jdbc.sql("""
                        select r.text || ' ' || coalesce(r.quantity::text, '-') || ' ' || coalesce(r.people::text, '-')
                          from result r join activity a on a.id = r.activity_id where a.plan_id = :plan""")
                .param("plan", story.plan.value())
                .query(String.class)
                .list();
    }
}
