package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanStories;
import vn.loa.planning.SamplePlan;

@ApplicationTest
class PlanListTests {

    private static final int STATEMENTS = 3;
    private static final int WEIGHT = 35_000;

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    @Test
    void listShowsThePlansOfTheUnit() throws Exception {
        var story = stories.alone();

        var rows = list("?unit=" + story.commune.unit, story.drafter).select(".plans tbody tr");

        assertThat(rows).hasSize(1);
        assertThat(rows.text()).contains(SamplePlan.TITLE, "Đang soạn", "2026");
    }

    @Test
    void strangersSeeOnlyWhatWasIssued() throws Exception {
        var story = stories.alone();
        var issued = story.another().submitted().agreed().signed().issued();

        var addresses = list("?unit=" + story.commune.unit, story.stranger)
                .select(".plans a.t")
                .eachAttr("href");

        assertThat(addresses).containsExactly("/plans/" + issued.plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuyen truyen", "TUYÊN TRUYỀN", "cai cach", "an phu"})
    void textIsFoundWithoutAccents(String text) throws Exception {
        var story = stories.alone();

        assertThat(list("?text=" + text, story.drafter).select(".plans a.t").eachAttr("href"))
                .contains("/plans/" + story.plan);
    }

    @Test
    void filtersNarrowTheListAndStayInTheForm() throws Exception {
        var story = stories.alone();
        var submitted = story.another().submitted();

        var page = list("?status=SUBMITTED&year=2026&text=hanh chinh", story.drafter);

        assertThat(page.select(".plans a.t").eachAttr("href")).containsExactly("/plans/" + submitted.plan);
        assertThat(page.select(".filter [name=status] [selected]").val()).isEqualTo("SUBMITTED");
        assertThat(page.select(".filter [name=text]").val()).isEqualTo("hanh chinh");
        assertThat(page.select(".plans th a").first().attr("href")).contains("status=SUBMITTED");
    }

    @Test
    void pickerFindsUnitsWithoutAccents() throws Exception {
        var story = stories.alone();

        var options = mvc.perform(get("/plans/units?q=an phu").with(communes.signedIn(story.drafter)))
                .andExpect(status().isOk())
                .andReturn();

        assertThat(options.getResponse().getContentAsString()).startsWith("<li role=\"option\"");
    }

    @Test
    void nothingFoundOffersToForgetTheFilters() throws Exception {
        var story = stories.alone();

        var page = list("?text=khong co dau", story.drafter);

        assertThat(page.select(".plans")).isEmpty();
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/plans");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?year=abc",
                "?status=DRAFTED",
                "?unit=khong-co",
                "?page=0",
                "?page=x",
                "?page=99999",
                "?order=drop",
                "?order=-"
            })
    void addressThatMakesNoSenseStillAnswers(String query) throws Exception {
        var story = stories.draft();

        list(query, story.drafter);
    }

    @Test
    void unitThatNobodyKnowsIsNotPassedOverInSilence() throws Exception {
        var story = stories.alone();

        assertThat(list("?unit=Khong Co Xa", story.drafter)
                        .select("#unit-error")
                        .text())
                .contains("Không thấy đơn vị");
        assertThat(list("?unit=", story.drafter).select("#unit-error")).isEmpty();
    }

    @Test
    void columnHeadsTurnTheOrderAround() throws Exception {
        var story = stories.alone();

        var once = list("?order=title", story.drafter);
        var twice = list("?order=-title", story.drafter);

        assertThat(once.select("th[aria-sort=ascending] a").attr("href")).isEqualTo("/plans?order=-title");
        assertThat(twice.select("th[aria-sort=descending] a").attr("href")).isEqualTo("/plans?order=title");
    }

    @Test
    void thousandPlansCostAsManyStatementsAsOneAndStayLight() throws Exception {
        var story = stories.alone();
        list("", story.drafter);
        var few = StatementCount.of(() -> list("", story.drafter));
        multiply(story, 1000);

        var many = StatementCount.of(() -> list("", story.drafter));
        var page = list("", story.drafter);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(STATEMENTS);
        assertThat(page.select(".plans tbody tr")).hasSize(50);
        assertThat(page.select(".paging").text()).contains("1–50");
        assertThat(html("", story.drafter).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(WEIGHT);
    }

    @Test
    void everyPlanStandsOnExactlyOnePage() throws Exception {
        var story = stories.alone();
        multiply(story, 120);

        var seen = new ArrayList<String>();
        for (int page = 1; page <= 3; page++) {
            seen.addAll(list("?order=status&unit=" + story.commune.unit + "&page=" + page, story.drafter)
                    .select(".plans a.t")
                    .eachAttr("href"));
        }

        assertThat(seen).hasSize(121).doesNotHaveDuplicates();
    }

    /** Copies the plan's own row: what a list shows of it needs no more. */
    private void multiply(PlanStories.Story story, int copies) {
        var columns = jdbc.sql("""
                        select column_name from information_schema.columns
                         where table_name = 'plan' and is_generated = 'NEVER' and column_name <> 'id'
                         order by ordinal_position""").query(String.class).list();
        var names =
                String.join(", ", columns.stream().map(name -> '"' + name + '"').toList());
        jdbc.sql("insert into plan (id, " + names + ") select gen_random_uuid(), " + names
                        + " from plan, generate_series(1, :copies) where id = :plan")
                .param("copies", copies)
                .param("plan", story.plan.value())
                .update();
    }

    private Document list(String query, OfficerId officer) throws Exception {
        return Jsoup.parse(html(query, officer));
    }

    private String html(String query, OfficerId officer) throws Exception {
        return mvc.perform(get("/plans" + query).with(communes.signedIn(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
