package vn.loa.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;

/** A citizen looks at the plan of a commune. */
@ApplicationTest
class PublicPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    private PlanStories.Story story;

    @BeforeEach
    void issue() {
        story = stories.alone().upTo(PlanStatus.ISSUED);
    }

    @Test
    void planIsThereWithNumbersAndWithoutWhatOfficersWrote() throws Exception {
        jdbc.sql("""
                        insert into result (id, occurrence_id, activity_id, day, text, quantity, measure, people, link,
                                            recorded_by_id, recorded_at, version)
                        select gen_random_uuid(), o.id, a.id, :today, 'Chị Vàng Thị Mỷ kể lại', 12, 'tin bài', 1340,
                               'https://zalo.me/vang-thi-my', :by, now(), 0
                          from occurrence o join activity a on a.id = o.activity_id
                         where a.plan_id = :plan order by o.due limit 1""")
                .param("today", stories.today())
                .param("by", story.drafter.value())
                .param("plan", story.plan.value())
                .update();

        var page = ask(get("/public/" + story.plan));

        assertThat(page.getContentAsString())
                .contains("12 tin bài", "1.340 lượt người")
                .doesNotContain("Vàng Thị Mỷ", "zalo.me");
        assertThat(Jsoup.parse(page.getContentAsString()).select(".desk").text())
                .contains("KẾ HOẠCH");
    }

    @Test
    void pageIsTheSameForAllAndIsNotSentTwice() throws Exception {
        var stranger = ask(get("/public/" + story.plan));
        var officer = ask(get("/public/" + story.plan).with(communes.signedIn(story.drafter)));
        var again = ask(
                get("/public/" + story.plan).header(HttpHeaders.IF_NONE_MATCH, stranger.getHeader(HttpHeaders.ETAG)));

        assertThat(stranger.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=300, public");
        assertThat(stranger.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(officer.getContentAsString()).isEqualTo(stranger.getContentAsString());
        assertThat(again.getStatus()).isEqualTo(304);
    }

    @Test
    void plansThatWereNotIssuedAreNotThere() throws Exception {
        var draft = stories.draft();

        assertThat(ask(get("/public/" + draft.plan)).getStatus()).isEqualTo(404);
        assertThat(ask(get("/public")).getContentAsString()).doesNotContain(draft.plan.toString());
    }

    @Test
    void planIsFoundByItsTitleAndTheListCostsOneStatement() throws Exception {
        var title = "Vì dân " + story.plan.toString().substring(0, 8);
        jdbc.sql("update plan set title = :title where id = :plan")
                .param("title", title)
                .param("plan", story.plan.value())
                .update();

        var list = StatementCount.asked(() -> {
            var page = ask(get("/public").param("text", title.toLowerCase()));
            assertThat(page.getContentAsString()).contains("/public/" + story.plan);
            return null;
        });
        var plan = StatementCount.asked(() -> ask(get("/public/" + story.plan)));

        assertThat(list.statements()).isEqualTo(1);
        assertThat(plan.statements()).isEqualTo(2);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
