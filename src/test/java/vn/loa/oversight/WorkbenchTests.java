package vn.loa.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.domain.PlanDrafting;

@ApplicationTest
class WorkbenchTests {

    /** The officer's standing and grants, which every page reads, and three of its own. */
    private static final int STATEMENTS = 3;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Communes communes;

    @Autowired
    PlanDrafting drafting;

    @Test
    void whoMayDraftAndHasNothingToDoIsLedToANewPlan() throws Exception {
        var page = shownTo(communes.commune().officer(Permission.DRAFT));

        assertThat(page.select(".empty a").attr("href")).isEqualTo("/plans/new");
        assertThat(page.select(".actions .btn-primary").text()).startsWith("Lập kế hoạch 20");
    }

    @Test
    void whoMayNotDraftIsLedToThePlans() throws Exception {
        var page = shownTo(communes.commune().officer(Permission.SIGN));

        assertThat(page.select(".empty a").attr("href")).isEqualTo("/plans");
        assertThat(page.select(".actions a")).isEmpty();
    }

    @Test
    void draftWaitsForItsDrafterAndNobodyElse() throws Exception {
        var commune = communes.commune();
        var hanh = commune.officer(Permission.DRAFT);
        var plan = drafting.startFromTemplate(hanh, commune.unit, 2027);

        assertThat(shownTo(hanh).select(".work a.btn").attr("href")).isEqualTo("/plans/" + plan + "/edit");
        assertThat(shownTo(commune.officer(Permission.REVIEW)).select(".work li"))
                .isEmpty();
    }

    @Test
    void pageCostsFewStatementsHoweverMuchWaits() throws Exception {
        var commune = communes.commune();
        var hanh = commune.officer(Permission.DRAFT);
        for (int year = 2020; year < 2030; year++) {
            drafting.startFromTemplate(hanh, commune.unit, year);
        }

        assertThat(StatementCount.of(() -> shownTo(hanh))).isLessThanOrEqualTo(STATEMENTS);
    }

    private Document shownTo(OfficerId officer) throws Exception {
        var answer = pages.get().uri("/").with(communes.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
