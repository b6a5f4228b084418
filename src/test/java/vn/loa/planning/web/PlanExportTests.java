package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanStories;

@ApplicationTest
class PlanExportTests {

    private static final int ACTIVITY = 8;
    private static final int DUE = 16;

    @Autowired
    PlanStories stories;

    @Autowired
    Communes communes;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    PlanStories.Story draft;

    @BeforeEach
    void addActivities() {
        draft = stories.draft();
        add("=1+1", 100);
        add("@SUM(A1)", 101);
        add("Họp thôn\nđợt 2 <b>&", 102);
    }

    @Test
    void sheetHasAVietnameseHeadThatStaysAndFilters() throws Exception {
        var sheet = sheet("", draft.drafter);

        assertThat(sheet.getRow(0).getCell(ACTIVITY).getStringCellValue()).isEqualTo("Nhiệm vụ");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:T");
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws Exception {
        var sheet = sheet("", draft.drafter);

        assertThat(titles(sheet)).contains("=1+1", "@SUM(A1)", "Họp thôn\nđợt 2 <b>&");
        assertThat(StreamSupport.stream(sheet.spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false)))
                .noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }

    @Test
    void datesAreDates() throws Exception {
        var sheet = sheet("", draft.drafter);

        var due = StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(ACTIVITY) != null
                        && row.getCell(ACTIVITY).getStringCellValue().equals("=1+1"))
                .findFirst()
                .orElseThrow()
                .getCell(DUE);

        assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
        assertThat(due.getLocalDateTimeCellValue().toLocalDate()).hasToString("2026-10-05");
    }

    @Test
    void nobodyGetsWhatHeMayNotSee() throws Exception {
        assertThat(titles(sheet("?unit=" + draft.commune.unit, draft.stranger))).doesNotContain("=1+1", "@SUM(A1)");
    }

    @Test
    void listLeadsToTheSheetOfItsFilter() throws Exception {
        var html = answer("/plans?unit=" + draft.commune.unit + "&status=DRAFT").getContentAsString();

        assertThat(html).contains("href=\"/plans.xlsx?status=DRAFT&amp;unit=" + draft.commune.unit);
    }

    private void add(String title, int position) {
        jdbc.sql("""
                        insert into plan_activity (id, plan_id, position, place, title, contents, areas, channels, audiences,
                               due, products, saved_by_id, saved_at, version)
                        values (gen_random_uuid(), :plan, :position, 'APPENDIX', :title, '{}', '{PROCEDURES}', '{}', '{}',
                               date '2026-10-05', '{Biên bản}', :by, now(), 0)""")
                .param("plan", draft.plan.value())
                .param("position", position)
                .param("title", title)
                .param("by", draft.drafter.value())
                .update();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(address).with(communes.signedIn(draft.drafter)))
                .andReturn()
                .getResponse();
    }

    private XSSFSheet sheet(String query, OfficerId officer) throws Exception {
        var answer = mvc.perform(get("/plans.xlsx" + query).with(communes.signedIn(officer)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains(".xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return book.getSheetAt(0);
        }
    }

    private static List<String> titles(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .skip(1)
                .map(row -> row.getCell(ACTIVITY))
                .filter(cell -> cell != null)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }
}
