package vn.loa.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanEvent;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;

/** The commune of a plan that asks for a report every quarter, issued on the first day of its year. */
@ApplicationTest
class ReportPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private PlanStories.Story story;

    @BeforeEach
    void issue() {
        story = stories.alone().upTo(PlanStatus.ISSUED);
        jdbc.sql("update plan set date = date '2026-01-05' where id = :plan")
                .param("plan", story.plan.value())
                .update();
        events.publishEvent(
                new PlanEvent.Issued(story.plan, story.commune.unit, story.clerk, Instant.EPOCH, "1/KH-UBND"));
    }

    @Test
    void issuedPlanMakesTheListOfReports() throws Exception {
        var list = page("/reports?state=ALL", story.drafter);

        assertThat(list.select("td a.t").eachText())
                .containsExactly(
                        "Báo cáo Quý IV năm 2026",
                        "Báo cáo Quý III năm 2026",
                        "Báo cáo Quý II năm 2026",
                        "Báo cáo Quý I năm 2026");
        assertThat(list.select("tr:has(a:contains(Quý I năm)) td").eachText().get(0))
                .contains("15/12/2025", "14/03/2026");
        assertThat(dues())
                .containsExactly(
                        LocalDate.of(2026, 3, 17),
                        LocalDate.of(2026, 6, 16),
                        LocalDate.of(2026, 9, 16),
                        LocalDate.of(2026, 12, 16));
    }

    @Test
    void provinceSaysWhenReportsOfItsCommunesAreDue() throws Exception {
        var administrator = story.commune.officer(story.commune.province, story.commune.province, Permission.ADMIN);

        var refused =
                send("/reports/deadline", administrator, "workingDays", "61", "source", "Quyết định", "version", "-1");
        var set = send(
                "/reports/deadline",
                administrator,
                "workingDays",
                "5",
                "source",
                "Quyết định số 12/QĐ-UBND",
                "version",
                "-1");
        var late = send(
                "/reports/deadline",
                administrator,
                "workingDays",
                "9",
                "source",
                "Quyết định số 13/QĐ-UBND",
                "version",
                "-1");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(set.getStatus()).isEqualTo(302);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(late.getContentAsString()).select("#workingDays").val())
                .isEqualTo("9");
        assertThat(dues()).contains(LocalDate.of(2026, 3, 20));
    }

    @Test
    void unitAboveSeesTheReportsOfThoseBelow() throws Exception {
        var above = story.commune.officer(story.commune.province, story.commune.province, Permission.OVERSEE);

        assertThat(page("/reports?whose=BELOW&state=ALL", above)
                        .select("td a.t")
                        .eachText())
                .hasSize(4)
                .containsOnly("xã An Phú");
        assertThat(page("/reports?whose=BELOW&state=ALL", story.stranger)
                        .select("td a.t")
                        .eachText())
                .isEmpty();
    }

    private List<LocalDate> dues() {
        return jdbc.sql("select due from report where unit_id = :unit order by closing")
                .param("unit", story.commune.unit.value())
                .query(LocalDate.class)
                .list();
    }

    private Document page(String address, OfficerId officer) throws Exception {
        var response = mvc.perform(get(address).with(communes.signedIn(officer)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse send(String address, OfficerId officer, String... fields) throws Exception {
        var request = post(address).with(csrf()).with(communes.signedIn(officer));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
