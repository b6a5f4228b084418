package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.documents.SectionRole;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;
import vn.loa.planning.domain.LineView;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanEditing;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.SectionView;

@ApplicationTest
class SectionPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    Communes communes;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    Communes.Commune commune;
    OfficerId drafter;
    PlanId plan;
    SectionId section;

    @BeforeEach
    void beginPlan() {
        commune = communes.commune();
        drafter = commune.officer(Permission.DRAFT);
        plan = drafting.startFromTemplate(drafter, commune.unit, 2027);
        section = reading.editor(drafter, plan).outline().stream()
                .filter(entry -> entry.role() == SectionRole.CONTENT && entry.lines() > 1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void editorOpensTheFirstSectionThatHasLines() throws Exception {
        web.perform(get("/plans/" + plan + "/edit").with(communes.signedIn(drafter)))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("/plans/" + plan + "/sections/*"));
    }

    @Test
    void pageShowsLinesOutlineAndLibraryInFewStatements() throws Exception {
        var statements = StatementCount.of(() -> web.perform(get(address()).with(communes.signedIn(drafter)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"lines[0].text\"")))
                .andExpect(content().string(containsString("Phụ lục nhiệm vụ")))
                .andExpect(content().string(containsString("Sáu lĩnh vực"))));

        assertThat(statements).isLessThanOrEqualTo(8);
    }

    @Test
    void savedSectionKeepsEveryLineAndItsMeaning() throws Exception {
        var before = stored();

        var statements = StatementCount.of(() -> web.perform(form(before, 0)
                        .param("lines[0].text", "Lời mới của dòng đầu")
                        .param("lines[0].means", "CONTENT")
                        .param("lines[0].areas", "PROCEDURES", "DIGITAL_GOVERNMENT"))
                .andExpect(status().is3xxRedirection()));

        // One more tells the audit who acts.
        assertThat(statements).isLessThanOrEqualTo(8 + 1);
        assertThat(stored().lines().get(0).text()).isEqualTo("Lời mới của dòng đầu");
        assertThat(stored().lines().get(0).meanings().toString()).contains("PROCEDURES", "DIGITAL_GOVERNMENT");
    }

    @Test
    void pickingFromTheLibraryKeepsWhatWasLookedFor() throws Exception {
        var before = stored();
        var picking = "CONTENT|PUBLIC_FINANCE||Công khai ngân sách";

        web.perform(form(before, 0)
                        .param("pick", picking)
                        .param("library", "CHANNEL")
                        .param("q", "loa"))
                .andExpect(redirectedUrl(address() + "?library=CHANNEL&q=loa#library"));
        web.perform(form(stored(), 0)
                        .param("pick", picking)
                        .param("library", "CONTENT")
                        .param("q", ""))
                .andExpect(redirectedUrl(address()));
    }

    @Test
    void titleThatIsTooLongComesBackWithAllThatWasTyped() throws Exception {
        var before = stored();

        web.perform(post(address())
                        .with(csrf())
                        .with(communes.signedIn(drafter))
                        .param("version", "" + before.version())
                        .param("role", "CONTENT")
                        .param("title", "t".repeat(5000))
                        .param("lines[0].text", "Chữ vừa gõ, chưa lưu"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chữ vừa gõ, chưa lưu")));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void secondOfTwoSeesBothTextsAndLosesNothing() throws Exception {
        var before = stored();
        web.perform(form(before, 0).param("lines[0].text", "Bản của người thứ nhất"))
                .andExpect(status().isFound());

        web.perform(form(before, 0).param("lines[0].text", "Bản của người thứ hai"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Bản của người thứ nhất")))
                .andExpect(content().string(containsString("Bản của người thứ hai")))
                .andExpect(content().string(containsString("name=\"kept\"")));

        assertThat(stored().lines()).extracting(LineView::text).contains("Bản của người thứ nhất");
    }

    @Test
    void autosaveAnswersWithTheNewVersionAndTheIdsOfNewLines() throws Exception {
        var before = stored();

        web.perform(form(before, 0)
                        .header("X-Autosave", "yes")
                        .param("lines[0].text", "Dòng cũ")
                        .param("lines[1].text", "  ")
                        .param("lines[2].text", "Dòng mới"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(before.version() + 1))
                .andExpect(jsonPath("$.lines.length()").value(3))
                .andExpect(jsonPath("$.lines[1]").doesNotExist())
                .andExpect(jsonPath("$.lines[2].id").isNotEmpty());
    }

    @Test
    void autosaveOfAStaleTextIsToldInASentence() throws Exception {
        var before = stored();
        web.perform(form(before, 0).param("lines[0].text", "Trước")).andExpect(status().isFound());

        web.perform(form(before, 0).header("X-Autosave", "yes").param("lines[0].text", "Sau"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    @Test
    void removedLineCanBeBroughtBack() throws Exception {
        var before = stored();
        var request = form(before, before.lines().size()).param("action", "remove:0");
        for (int i = 0; i < before.lines().size(); i++) {
            request.param("lines[" + i + "].text", before.lines().get(i).text());
        }
        var undo = (Undo) web.perform(request)
                .andExpect(flash().attributeExists("undo"))
                .andReturn()
                .getFlashMap()
                .get("undo");
        assertThat(stored().lines()).hasSize(before.lines().size() - 1);

        web.perform(post(undo.address()).with(csrf()).with(communes.signedIn(drafter)))
                .andExpect(status().isFound());

        assertThat(stored().lines())
                .extracting(LineView::text)
                .containsExactlyInAnyOrderElementsOf(
                        before.lines().stream().map(LineView::text).toList());
    }

    @Test
    void pastedTextBecomesLines() throws Exception {
        var before = stored();

        var answer = web.perform(form(before, 0)
                        .param("lines[0].text", "Dòng đang có")
                        .param("action", "paste")
                        .param("paste", "- Dòng dán một\n- Dòng dán hai"))
                .andReturn()
                .getResponse();

        var told = Jsoup.parse(answer.getContentAsString()).select("[role=alert], main > p");
        assertThat(answer.getStatus()).as(told.text()).isEqualTo(302);

        assertThat(stored().lines())
                .extracting(LineView::text)
                .containsExactly("Dòng đang có", "Dòng dán một", "Dòng dán hai");
    }

    @Test
    void longSectionIsSavedWhole() throws Exception {
        var before = stored();
        var request = form(before, 0);
        for (int i = 0; i < 400; i++) {
            request.param("lines[" + i + "].text", "Dòng thứ " + i);
        }

        web.perform(request).andExpect(status().isFound());

        assertThat(stored().lines()).hasSize(400);
    }

    @Test
    void librarySearchForgetsAccents() throws Exception {
        web.perform(get(address() + "/library")
                        .param("library", "LEGAL")
                        .param("q", "nghi quyet 76")
                        .with(communes.signedIn(drafter)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("76/NQ-CP")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void othersAreRefusedAndStrangersSeeNothing() throws Exception {
        var reader = commune.officer(Permission.CONTRIBUTE);
        var neighbour = commune.officer(commune.neighbour, commune.neighbour, Permission.DRAFT);

        web.perform(get(address()).with(communes.signedIn(reader))).andExpect(status().isForbidden());
        web.perform(get(address()).with(communes.signedIn(neighbour))).andExpect(status().isNotFound());
        web.perform(post(address())
                        .with(csrf())
                        .with(communes.signedIn(neighbour))
                        .param("title", "x"))
                .andExpect(status().isNotFound());
        web.perform(get("/plans/" + plan + "/sections/" + SectionId.random()).with(communes.signedIn(drafter)))
                .andExpect(status().isNotFound());
    }

    @Test
    void newSectionGoesToTheEndWhereNoOtherPlaceIsChosen() throws Exception {
        web.perform(post("/plans/" + plan + "/sections")
                        .with(csrf())
                        .with(communes.signedIn(drafter))
                        .param("title", "Khen thưởng")
                        .param("role", "FREE")
                        .param("parent", ""))
                .andExpect(redirectedUrlPattern("/plans/" + plan + "/sections/*"));
    }

    private MockHttpServletRequestBuilder form(SectionView section, int known) {
        var request = post(address())
                .with(csrf())
                .with(communes.signedIn(drafter))
                .param("version", "" + section.version())
                .param("number", section.number())
                .param("title", section.title())
                .param("role", section.role().name());
        for (int i = 0; i < Math.max(known, 1); i++) {
            request.param("lines[" + i + "].id", section.lines().get(i).id().toString());
        }
        return request;
    }

    private SectionView stored() {
        return editing.section(drafter, plan, section);
    }

    private String address() {
        return "/plans/" + plan + "/sections/" + section;
    }
}
