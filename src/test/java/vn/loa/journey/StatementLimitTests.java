package vn.loa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.documents.Meaning;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanStories;
import vn.loa.planning.domain.PlanEditing;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.SectionView;

/**
 * How many SQL statements a whole request of an officer who signed in costs, from the session to the last row: the figures
 * of the pages that are used most. What every other route may cost, RouteAccessTests holds.
 */
@ApplicationTest
class StatementLimitTests {

    private static final int DASHBOARD = 2;
    private static final int LIST = 3;
    private static final int PLAN = 4;
    private static final int DOCUMENT = 2;
    private static final int EDITOR = 5;
    private static final int SAVE = 6;
    private static final int MOVE = 6;

    @Autowired
    PlanStories stories;

    @Autowired
    Communes communes;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanEditing editing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    PlanStories.Story draft;

    @BeforeEach
    void makePlan() {
        draft = stories.draft();
    }

    @Test
    void firstPage() throws Exception {
        for (var officer : List.of(draft.drafter, draft.reviewer, draft.leader)) {
            assertThat(asked(get("/"), officer)).isEqualTo(read(DASHBOARD));
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "?unit={unit}&year=2026", "?unit={unit}&text=cai+cach+hanh+chinh", "?status=DRAFT", "?page=9"})
    void lists(String query) throws Exception {
        var address = "/plans" + query.replace("{unit}", draft.commune.unit.toString());

        assertThat(asked(get(address), draft.drafter)).isEqualTo(read(LIST));
    }

    @ParameterizedTest
    @CsvSource({
        "'', " + (PLAN + 1),
        "/activities, " + PLAN,
        "/history, " + PLAN,
        "/comments, " + PLAN,
        "/edit/activities, " + (DOCUMENT + 1),
        "/edit/header, " + (DOCUMENT + 1),
        "/document.docx, " + DOCUMENT
    })
    void pagesOfAPlan(String page, int statements) throws Exception {
        assertThat(asked(get("/plans/" + draft.plan + page), draft.drafter)).isEqualTo(read(statements));
    }

    @Test
    void editorOfEverySection() throws Exception {
        for (var section : sections()) {
            assertThat(asked(get("/plans/" + draft.plan + "/sections/" + section.id()), draft.drafter))
                    .as(section.title())
                    .isEqualTo(read(EDITOR));
        }
    }

    /** However many lines change; one more where the section cites other documents than before. */
    @Test
    void saveOfEverySection() throws Exception {
        for (var section : sections()) {
            if (section.lines().isEmpty()) {
                continue;
            }
            assertThat(asked(form(section), draft.drafter)).as(section.title()).isEqualTo(write(SAVE));
        }
    }

    @Test
    void lineThatCitesADocument() throws Exception {
        var section = sections().get(1);
        var cites = form(section).param("lines[0].text", "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.");

        assertThat(asked(cites, draft.drafter)).isEqualTo(write(SAVE + 1));
    }

    @Test
    void handingInAndTakingBack() throws Exception {
        for (var step : List.of("/submission", "/withdrawal")) {
            assertThat(asked(post("/plans/" + draft.plan + step).with(csrf()), draft.drafter))
                    .as(step)
                    .isEqualTo(write(MOVE));
        }
    }

    /** Being there is written down once a minute, and nobody waits for that on the disk. */
    @Test
    void firstRequestAfterAMinuteWritesThatTheOfficerIsThere() throws Exception {
        var session = communes.session(draft.drafter);
        jdbc.sql("update officer_session set last_seen_at = last_seen_at - interval '2 minutes' where officer_id = :id")
                .param("id", draft.drafter.value())
                .update();

        assertThat(asked(get("/").cookie(session))).isEqualTo(read(DASHBOARD + 1));
        assertThat(asked(get("/").cookie(session))).isEqualTo(read(DASHBOARD));
    }

    /** No page is read in a transaction: BEGIN and COMMIT would be two statements more. */
    private static StatementCount.Asked read(int statements) {
        return new StatementCount.Asked(statements, 0, 0);
    }

    /** One transaction, and one wait for the disk, whatever else the request writes down. */
    private static StatementCount.Asked write(int statements) {
        return new StatementCount.Asked(statements, 1, 1);
    }

    private List<SectionView> sections() {
        var views = new ArrayList<SectionView>();
        reading.editor(draft.drafter, draft.plan)
                .outline()
                .forEach(entry -> views.add(editing.section(draft.drafter, draft.plan, entry.id())));
        return views;
    }

    /** Every line with other words, and the task it gives to a unit of the commune. */
    private MockHttpServletRequestBuilder form(SectionView section) {
        var form = post("/plans/" + draft.plan + "/sections/" + section.id())
                .with(csrf())
                .param("version", String.valueOf(section.version()))
                .param("number", section.number() == null ? "" : section.number())
                .param("title", section.title())
                .param("role", section.role().name());
        for (int i = 0; i < section.lines().size(); i++) {
            var line = section.lines().get(i);
            form.param("lines[" + i + "].id", line.id().toString())
                    .param("lines[" + i + "].level", String.valueOf(line.level()))
                    .param("lines[" + i + "].marker", line.marker() == null ? "" : line.marker())
                    .param("lines[" + i + "].text", line.text() + " (sửa)");
            if (line.meanings().stream().anyMatch(Meaning.Task.class::isInstance)) {
                form.param("lines[" + i + "].means", "TASK")
                        .param("lines[" + i + "].taskUnit", "Phòng Văn hóa - Xã hội");
            }
        }
        return form;
    }

    private StatementCount.Asked asked(MockHttpServletRequestBuilder request, OfficerId officer) throws Exception {
        return asked(request.cookie(communes.session(officer)));
    }

    private StatementCount.Asked asked(MockHttpServletRequestBuilder request) throws Exception {
        return StatementCount.asked(() -> {
            assertThat(mvc.perform(request).andReturn().getResponse().getStatus())
                    .isBetween(200, 399);
            return null;
        });
    }
}
