package vn.loa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStories;

@ApplicationTest
class AuditPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    Chains chains;

    @Autowired
    JdbcClient jdbc;

    PlanStories.Story story;
    OfficerId administrator;

    @BeforeEach
    void submitAPlan() throws Exception {
        story = stories.alone();
        administrator = story.commune.officer(Permission.ADMIN);
        mvc.perform(post("/plans/" + story.plan + "/submission")
                        .with(communes.signedIn(story.drafter))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void administratorSeesWhatWasDoneInHisCommuneAndNobodyElses() throws Exception {
        var stranger = story.commune.officer(story.commune.neighbour, story.commune.neighbour, Permission.ADMIN);

        assertThat(page("/audit?about=" + story.plan, administrator, 200))
                .contains("Trình thẩm định", "/audit/" + act());
        assertThat(page("/audit?about=" + story.plan, stranger, 200)).doesNotContain("/audit/" + act());
        page("/audit/" + act(), administrator, 200);
        page("/audit/" + act(), stranger, 404);
        page("/audit/" + act(), story.drafter, 403);
    }

    @Test
    void actTellsWhatStoodThereBeforeAndAfter() throws Exception {
        assertThat(page("/audit/" + act(), administrator, 200))
                .contains("Trình thẩm định", "127.0.0.1", "Đang soạn", "Chờ thẩm định");
    }

    @Test
    void draftIsReadOnlyByThoseWhoMaySeeIt() throws Exception {
        var above = story.commune.officer(story.commune.province, story.commune.province, Permission.ADMIN);
        var draft = story.another();
        mvc.perform(post("/plans/" + draft.plan + "/sections")
                        .with(communes.signedIn(story.drafter))
                        .with(csrf())
                        .param("title", "Mục chưa ai được thấy")
                        .param("role", "FREE"))
                .andReturn();
        var act = jdbc.sql("select max(act_id) from audit_subject where subject_id = ?")
                .param(draft.plan.value())
                .query(Long.class)
                .single();

        assertThat(page("/audit/" + act, above, 200)).contains("chỉ đơn vị soạn xem được");
        assertThat(page("/audit/" + act, administrator, 200)).doesNotContain("chỉ đơn vị soạn xem được");
    }

    @Test
    void searchNarrowsByOfficerActionAndDays() throws Exception {
        var link = "/audit/" + act();

        assertThat(page("/audit?action=POST /plans/{plan}/submission", administrator, 200))
                .contains(link);
        assertThat(page("/audit?action=POST /plans/{plan}/review", administrator, 200))
                .doesNotContain(link);
        assertThat(page("/audit?officer=không có ai", administrator, 200)).contains("Không có việc nào");
        assertThat(page("/audit?unit=An Phú", administrator, 200)).contains(link);
        assertThat(page("/audit?to=2001-01-01", administrator, 200)).doesNotContain(link);
        assertThat(page("/audit?from=01/01/2020", administrator, 200)).contains(link);
        assertThat(page("/audit?from=hôm qua", administrator, 422)).contains("ngày/tháng/năm");
    }

    @Test
    void chainIsCheckedOnAPageAndOnTheCommandLine() throws Exception {
        var out = new ByteArrayOutputStream();
        var verdict = chains.whole(chains.heads());
        var status = AuditCommands.report(verdict, 16, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(page("/audit/chain", administrator, 200)).contains("Không thấy chỗ nào bị sửa");
        assertThat(verdict.whole()).isTrue();
        assertThat(status).isZero();
        assertThat(Head.in(out.toString(StandardCharsets.UTF_8)))
                .isEqualTo(verdict.heads())
                .isNotEmpty();
    }

    @Test
    void commandNamesEachPlaceAndFails() {
        var out = new ByteArrayOutputStream();
        var finding = new Finding(Finding.Kind.ALTERED, 3, 17L, 42L, null);
        var status = AuditCommands.report(
                new Verdict(100, null, true, List.of(finding), List.of()),
                0,
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(status).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("chain=3  position=17  act=42");
    }

    private long act() {
        return jdbc.sql("""
                        select max(a.id) from audit_act a join audit_subject s on s.act_id = a.id
                         where s.subject_id = ? and a.action = 'POST /plans/{plan}/submission'""").param(story.plan.value()).query(Long.class).single();
    }

    private String page(String address, OfficerId by, int status) throws Exception {
        var parts = address.split("\\?", 2);
        var request = get(parts[0]).with(communes.signedIn(by));
        if (parts.length == 2) {
            var pair = parts[1].split("=", 2);
            request = request.param(pair[0], pair[1]);
        }
        return mvc.perform(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
