package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.PlanStories.Story;
import vn.loa.planning.SamplePlan;

@ApplicationTest
class PlanPageTests {

    private static final int STATEMENTS = 8;

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void everybodyOfTheCommuneReadsEveryPage(PlanStatus status) throws Exception {
        var story = stories.at(status);

        for (var officer : story.colleagues()) {
            assertThat(page(story, "", officer).select(".paper").text()).contains(SamplePlan.CONTENT);
            assertThat(page(story, "/activities", officer).select("main").text())
                    .contains("52 bản tin");
            assertThat(page(story, "/comments", officer).select("h2")).isNotEmpty();
            assertThat(page(story, "/history", officer).select(".history li")).isNotEmpty();
            assertThat(page(story, "/comparison", officer).select("main")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/activities",
                "/comments",
                "/history",
                "/comparison",
                "/versions/1",
                "/document.pdf",
                "/document.json",
                "/versions/1/document.pdf",
                "/versions/1/document.json"
            })
    void draftLooksAsIfItDidNotExistToStrangers(String page) throws Exception {
        var story = stories.draft();

        open(story, page, story.stranger, 404);
    }

    @Test
    void planThatIsNotThereIsNotFound() throws Exception {
        var officer = communes.commune().officer(Permission.DRAFT);

        mvc.perform(get("/plans/" + UUID.randomUUID()).with(communes.signedIn(officer)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/plans/khong-co").with(communes.signedIn(officer))).andExpect(status().isNotFound());
    }

    @Test
    void strangersReadWhatWasIssuedButNotItsHistory() throws Exception {
        var story = stories.at(PlanStatus.ISSUED);

        var page = page(story, "", story.stranger);

        assertThat(page.select(".paper").text()).contains(SamplePlan.CONTENT);
        assertThat(page.select("form[action*=/plans/]")).isEmpty();
        open(story, "/versions/1", story.stranger, 404);
    }

    @Test
    void provinceReadsAPlanFromSubmissionOn() throws Exception {
        var story = stories.draft();
        var overseer = story.commune.officer(story.commune.province, story.commune.province, Permission.OVERSEE);
        open(story, "", overseer, 404);

        story.submitted();

        assertThat(page(story, "", overseer).select(".paper").text()).contains(SamplePlan.CONTENT);
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() throws Exception {
        var story = stories.draft();

        mvc.perform(get("/plans/" + story.plan)).andExpect(redirectedUrlPattern("/sign-in*"));
        mvc.perform(get("/plans")).andExpect(redirectedUrlPattern("/sign-in*"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"DRAFT", "SUBMITTED", "REVIEWED", "SIGNED"})
    void onlyWhoMustActSeesTheMainStep(PlanStatus status) throws Exception {
        var story = stories.at(status);
        var actor = story.colleagues().get(status.ordinal());

        for (var officer : story.colleagues()) {
            var steps = page(story, "", officer).select("aside .btn-primary");
            assertThat(steps).hasSize(officer.equals(actor) ? 1 : 0);
        }
    }

    @Test
    void wayShowsWhereThePlanStands() throws Exception {
        var story = stories.at(PlanStatus.REVIEWED);

        var way = page(story, "", story.drafter).select(".way li");

        assertThat(way.eachAttr("class")).containsExactly("done", "done", "now");
        assertThat(way.select("[aria-current=step]").text()).isEqualTo("Ký duyệt");
    }

    @Test
    void reasonOfTheLastRefusalStandsBesideTheDocument() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED).sentBack("Mục V thiếu thời hạn.");

        assertThat(page(story, "", story.drafter).select("aside").text()).contains("Mục V thiếu thời hạn.");
    }

    @Test
    void secondSubmissionTellsWhatChangedSinceTheFirst() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);
        assertThat(page(story, "", story.reviewer).select("a[href*=comparison?left]"))
                .isEmpty();

        story.sentBack("Xem lại.").submitted();

        assertThat(page(story, "", story.reviewer).select("aside").text()).contains("Từ lần trình trước");
    }

    @Test
    void textOfAPlanNeverBecomesMarkup() throws Exception {
        var story = stories.draft("<script>alert(1)</script>“'\"&[[${7*7}]]");

        var page = page(story, "", story.drafter);

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>“'\"&[[${7*7}]]");
        assertThat(page(story, "/comments", story.drafter).select("main script"))
                .isEmpty();
    }

    @Test
    void fewStatementsMakeThePage() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED).sentBack("Xem lại.").submitted();

        for (var page : new String[] {"", "/activities", "/comments", "/history", "/comparison", "/versions/1"}) {
            open(story, page, story.reviewer, 200);
            var asked = StatementCount.of(() -> open(story, page, story.reviewer, 200));
            assertThat(asked).as(page).isLessThanOrEqualTo(STATEMENTS);
        }
    }

    private Document page(Story story, String page, OfficerId officer) throws Exception {
        return Jsoup.parse(open(story, page, officer, 200));
    }

    private String open(Story story, String page, OfficerId officer, int expected) throws Exception {
        return mvc.perform(get("/plans/" + story.plan + page).with(communes.signedIn(officer)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
