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

/** How many SQL statements a whole request may cost, from the session to the last row; the limits of the project. */
@ApplicationTest
class StatementLimitTests {

    private static final int DASHBOARD = 2;
    private static final int LIST = 3;
    private static final int PLAN = 8;
    private static final int WRITE = 8;

    @Autowired
    PlanStories stories;

    @Autowired
    Communes communes;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanEditing editing;

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
            assertThat(statements(get("/"), officer)).isLessThanOrEqualTo(DASHBOARD);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "?unit=",
        "?unit={unit}&year=2026",
        "?unit={unit}&text=cai+cach+hanh+chinh",
        "?status=DRAFT",
        "?page=9"
    })
    void lists(String query) throws Exception {
        var address = "/plans" + query.replace("{unit}", draft.commune.unit.toString());

        assertThat(statements(get(address), draft.drafter)).isLessThanOrEqualTo(LIST);
    }

    @ParameterizedTest
    @CsvSource({"''", "/activities", "/history", "/comments", "/edit/activities", "/edit/header", "/document.docx"})
    void pagesOfAPlan(String page) throws Exception {
        assertThat(statements(get("/plans/" + draft.plan + page), draft.drafter))
                .isLessThanOrEqualTo(PLAN);
    }

    @Test
    void editorOfEverySection() throws Exception {
        for (var section : sections()) {
            assertThat(statements(get("/plans/" + draft.plan + "/sections/" + section.id()), draft.drafter))
                    .as(section.title())
                    .isLessThanOrEqualTo(PLAN);
        }
    }

    @Test
    void saveOfEverySection() throws Exception {
        for (var section : sections()) {
            assertThat(statements(form(section), draft.drafter))
                    .as(section.title())
                    .isLessThanOrEqualTo(WRITE);
        }
    }

    @Test
    void handingIn() throws Exception {
        var submission = post("/plans/" + draft.plan + "/submission").with(csrf());

        // A move freezes the document, which is put together out of three statements.
        assertThat(statements(submission, draft.drafter)).isLessThanOrEqualTo(WRITE + 2);
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

    private int statements(MockHttpServletRequestBuilder request, OfficerId officer) throws Exception {
        var signedIn = request.with(communes.signedIn(officer));
        int statements = StatementCount.of(() -> {
            assertThat(mvc.perform(signedIn).andReturn().getResponse().getStatus())
                    .isBetween(200, 399);
            return null;
        });
        return statements;
    }
}
