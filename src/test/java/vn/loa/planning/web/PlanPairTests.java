package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.SamplePlan;
import vn.loa.planning.domain.PlanDrafting;

@ApplicationTest
class PlanPairTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    PlanDrafting drafting;

    @Test
    void twoYearsOfOneUnitStandSideBySide() throws Exception {
        var story = stories.draft();
        var earlier = drafting.startFromDocument(
                        story.drafter,
                        story.commune.unit,
                        2025,
                        SamplePlan.named("Truyền thông cải cách hành chính năm 2025"))
                .plan();

        var page = page("/plans/" + earlier + "/comparison/" + story.plan, story.drafter);
        var marked = page("/plans/" + earlier + "/comparison/" + story.plan + "?names=differ", story.drafter);

        assertThat(page.select(".two-plans b").eachText())
                .satisfiesExactly(
                        left -> assertThat(left).endsWith("năm 2025"),
                        right -> assertThat(right).endsWith("năm 2026"));
        assertThat(page.select(".compare mark").eachText()).contains("Truyền thông", "Tuyên truyền");
        assertThat(page.select(".compare mark").text()).doesNotContain("2025");
        assertThat(page.select(".compare .same")).isEmpty();
        assertThat(marked.select(".compare mark").text()).contains("2025", "2026");
    }

    @Test
    void planThatOneMayNotSeeIsNotThere() throws Exception {
        var own = stories.draft();
        var other = stories.alone();

        for (var address :
                new String[] {own.plan + "/comparison/" + other.plan, other.plan + "/comparison/" + own.plan}) {
            assertThat(answer("/plans/" + address, own.drafter).getStatus()).isEqualTo(404);
        }
        other.upTo(PlanStatus.ISSUED);
        assertThat(answer("/plans/" + own.plan + "/comparison/" + other.plan, own.drafter)
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void otherPlansAreOfferedFromTheUnitAndFoundByWords() throws Exception {
        var own = stories.alone();
        var sibling = own.another();
        var other = stories.draft("Kế hoạch phát thanh Ghềnh Đá").upTo(PlanStatus.ISSUED);

        var offered = page("/plans/" + own.plan + "/other-plans", own.drafter);
        var found = page("/plans/" + own.plan + "/other-plans?text=ghenh", own.drafter);
        var nothing = page("/plans/" + own.plan + "/other-plans?unit=zzz", own.drafter);

        assertThat(offered.select(".others a").eachAttr("href")).containsExactly(to(own.plan, sibling.plan));
        assertThat(found.select(".others a").eachAttr("href")).contains(to(own.plan, other.plan));
        assertThat(nothing.select(".invalid-feedback")).hasSize(1);
    }

    private static String to(PlanId left, PlanId right) {
        return "/plans/" + left + "/comparison/" + right;
    }

    private Document page(String address, OfficerId officer) throws Exception {
        var response = answer(address, officer);
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse answer(String address, OfficerId officer) throws Exception {
        return mvc.perform(get(address).cookie(communes.session(officer)))
                .andReturn()
                .getResponse();
    }
}
