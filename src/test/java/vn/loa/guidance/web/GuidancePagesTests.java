package vn.loa.guidance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.domain.CommunesCoverage;
import vn.loa.guidance.domain.CommunesFilter;
import vn.loa.guidance.domain.CoverageReading;
import vn.loa.guidance.domain.GuidanceDrafting;
import vn.loa.guidance.domain.GuidanceWording;
import vn.loa.guidance.domain.PlanFromGuidance;
import vn.loa.guidance.domain.RequirementKind;
import vn.loa.guidance.domain.RequirementWording;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanEditing;

@ApplicationTest
class GuidancePagesTests {

    @Autowired
    Communes communes;

    @Autowired
    GuidanceDrafting drafting;

    @Autowired
    CoverageReading coverage;

    @Autowired
    CommunesCoverage table;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanDrafting plans;

    @Autowired
    PlanFromGuidance beginning;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    Communes.Commune commune;
    OfficerId superior;
    OfficerId drafter;
    GuidanceId guidance;

    @BeforeEach
    void publish() {
        commune = communes.commune();
        superior = commune.officer(commune.province, commune.province, Permission.DRAFT, Permission.OVERSEE);
        drafter = commune.officer(Permission.DRAFT);
        guidance = drafting.begin(
                superior,
                commune.province,
                2027,
                null,
                new GuidanceWording("Hướng dẫn năm 2027", "1245/HD-UBND", null, null, null));
        ask(RequirementKind.PART, "Kiểm tra, giám sát");
        ask(RequirementKind.TASK, "UBND các xã, phường mở hộp thư góp ý tại trụ sở");
        drafting.publish(superior, guidance);
    }

    @Test
    void planBegunFromItAnswersEverything() throws Exception {
        var plan = begun();

        var page = page(get("/plans/" + plan + "/coverage"), drafter);

        assertThat(page).contains("Đáp ứng 2/2", "UBND xã An Phú mở hộp thư góp ý tại trụ sở");
        assertThat(page(get("/plans/" + plan), drafter))
                .contains("Căn cứ Hướng dẫn số 1245/HD-UBND của Ủy ban nhân dân");
    }

    /** Besides these the request asks who sends it, and twice whether the form was sent before. */
    @Test
    void planBegunFromTheSuperiorsOwnCostsFewStatements() throws Exception {
        var issued = stories.at(PlanStatus.ISSUED).plan;
        jdbc.sql("update guidance set plan_id = :plan where id = :guidance")
                .param("plan", issued.value())
                .param("guidance", guidance.value())
                .update();

        assertThat(StatementCount.of(() -> beginning.start(drafter, guidance, commune.unit)))
                .isEqualTo(5);
    }

    @Test
    void whatWasTakenOutOfThePlanAnswersNothing() throws Exception {
        var plan = begun();
        var task = coverage.of(drafter, plan).followed().get(0).requirements().get(1);

        editing.removeActivity(drafter, plan, new ActivityId(task.by().place().id()));

        assertThat(page(get("/plans/" + plan + "/coverage"), drafter))
                .contains("Đáp ứng 1/2", "Chỗ đã gắn không còn trong kế hoạch.");
        assertThat(page(get("/plans/" + plan), drafter)).contains("còn 1 chưa có");
    }

    @Test
    void planBegunOtherwiseFollowsItLaterAndIsLinkedStepByStep() throws Exception {
        var plan = plans.startFromTemplate(drafter, commune.unit, 2027);
        var address = "/plans/" + plan + "/coverage";
        assertThat(page(get(address), drafter)).contains("Theo hướng dẫn này");

        send(post(address).param("guidance", guidance.toString()), drafter);
        var open = coverage.of(drafter, plan);
        var part = open.followed().get(0).requirements().get(0).requirement().id();
        var task = open.followed().get(0).requirements().get(1).requirement().id();
        send(
                post(address + "/" + part)
                        .param("place", open.elements().get(0).place().toString()),
                drafter);
        send(post(address + "/" + task + "/excuse").param("reason", "Đã có hộp thư điện tử."), drafter);

        assertThat(page(get(address), drafter)).contains("Đáp ứng 2/2", "Đã có hộp thư điện tử.", "Không áp dụng");
    }

    @Test
    void superiorSeesWhoAnswersWhatOnlyOnceItWasHandedIn() throws Exception {
        begun();

        var page = page(get("/guidance/" + guidance + "/coverage"), superior);
        var rows = table.page(superior, guidance, new CommunesFilter(null, null), 1, 50);
        var none = table.page(superior, guidance, new CommunesFilter(CommunesFilter.State.NONE, null), 1, 50);

        assertThat(page).contains("xã An Phú", "Đang soạn", "Chưa có kế hoạch");
        assertThat(rows.total()).isEqualTo(2);
        assertThat(rows.rows()).allMatch(row -> row.plan() == null && row.answered() == 0);
        assertThat(none.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.unitName()).startsWith("xã Bình Minh"));
    }

    @Test
    void draftIsHiddenFromThoseWhoAreToAnswerIt() throws Exception {
        var draft = drafting.begin(
                superior, commune.province, 2027, null, new GuidanceWording("Đang viết", null, null, null, null));

        var answer = mvc.perform(get("/guidance/" + draft).with(communes.signedIn(drafter)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(page(get("/guidance"), drafter))
                .contains("Hướng dẫn năm 2027")
                .doesNotContain("Đang viết");
        assertThat(page(get("/guidance"), superior)).contains("Đang viết");
    }

    @Test
    void wrongFormKeepsWhatWasTyped() throws Exception {
        var answer = mvc.perform(post("/guidance")
                        .param("unit", commune.province.toString())
                        .param("year", "2027")
                        .param("title", "Hướng dẫn bổ sung")
                        .param("issueBy", "31/02/2027")
                        .param("once", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(communes.signedIn(superior)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Hướng dẫn bổ sung", "31/02/2027", "ngày/tháng/năm");
    }

    private void ask(RequirementKind kind, String text) {
        drafting.add(superior, guidance, new RequirementWording(kind, text, List.of(), null, null));
    }

    private PlanId begun() throws Exception {
        var answer = send(post("/guidance/" + guidance + "/plans").param("unit", commune.unit.toString()), drafter);
        return PlanId.valueOf(answer.split("/")[2]);
    }

    private String send(MockHttpServletRequestBuilder request, OfficerId by) throws Exception {
        var answer = mvc.perform(request.param("once", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(communes.signedIn(by)))
                .andReturn()
                .getResponse();
        assertThat(Set.of(302, 303)).contains(answer.getStatus());
        return String.valueOf(answer.getRedirectedUrl());
    }

    private String page(MockHttpServletRequestBuilder request, OfficerId by) throws Exception {
        var answer =
                mvc.perform(request.with(communes.signedIn(by))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
