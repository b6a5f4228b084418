package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.PlanStories.Story;
import vn.loa.web.Days;

@ApplicationTest
class PlanFlowTests {

    private static final Map<PlanMove, String> ADDRESSES = new EnumMap<>(Map.of(
            PlanMove.SUBMIT, "/submission",
            PlanMove.TAKE_BACK, "/withdrawal",
            PlanMove.AGREE, "/review",
            PlanMove.REFUSE_REVIEW, "/review/return",
            PlanMove.SIGN, "/signature",
            PlanMove.REFUSE_SIGNATURE, "/signature/return",
            PlanMove.ISSUE, "/issue",
            PlanMove.REFUSE_ISSUE, "/issue/return",
            PlanMove.CLOSE, "/closing",
            PlanMove.REPLACE, "/replacement"));

    private static final AtomicInteger NUMBER = new AtomicInteger(5000);

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @ParameterizedTest
    @EnumSource(PlanMove.class)
    void moveSucceedsWhereItStarts(PlanMove move) throws Exception {
        var story = stories.at(move.from());

        step(story, story.whoMay(move), move)
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attributeExists("notice"));
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void moveConflictsWithEveryOtherStatus(PlanStatus status) throws Exception {
        var story = stories.at(status);

        for (var move : PlanMove.values()) {
            if (move.from() != status) {
                step(story, story.whoMay(move), move)
                        .andExpect(status().isConflict())
                        .andExpect(view().name("plan/conflict"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PlanMove.class)
    void colleaguesWithoutThePermissionMayNotMove(PlanMove move) throws Exception {
        var story = stories.at(move.from());

        for (var colleague : story.colleagues()) {
            if (!colleague.equals(story.whoMay(move))) {
                step(story, colleague, move).andExpect(status().isForbidden());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PlanMove.class)
    void strangersFindNoUnpublishedPlanAndMoveNoPublishedOne(PlanMove move) throws Exception {
        var story = stories.at(move.from());

        var answer = step(story, story.stranger, move);

        answer.andExpect(move.from().isPublished() ? status().isForbidden() : status().isNotFound());
    }

    @Test
    void sendingBackNeedsAReason() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);

        send(decision(story, "/review/return").param("reason", "  "), story.reviewer)
                .andExpect(status().isUnprocessableContent())
                .andExpect(view().name("plan/show"))
                .andExpect(model().attributeHasFieldErrors("reasoned", "reason"));
    }

    @Test
    void reasonThatIsTooLongIsKept() throws Exception {
        var story = stories.at(PlanStatus.REVIEWED);
        var reason = "x".repeat(2001);

        var page = send(decision(story, "/signature/return").param("reason", reason), story.leader)
                .andExpect(status().isUnprocessableContent())
                .andReturn();

        assertThat(page.getResponse().getContentAsString()).contains(reason);
    }

    @Test
    void whoComesTooLateReadsWhoWasFirstAndGetsTheReasonBack() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED).agreed();

        var page = send(decision(story, "/review/return").param("reason", "Mục II thieu thoi han."), story.reviewer)
                .andExpect(status().isConflict())
                .andReturn();

        assertThat(page.getResponse().getContentAsString()).contains("thieu thoi han.");
        assertThat(((MoveView) page.getModelAndView().getModel().get("last")).key())
                .isEqualTo("plan.history.move.AGREE");
    }

    @Test
    void leaderSignsNoTextThatCameInThePlaceOfTheOneThatWasRead() throws Exception {
        var story = stories.at(PlanStatus.REVIEWED);
        var read = decision(story, "/signature").param("password", Communes.PASSWORD);
        send(decision(story, "/signature/return").param("reason", "Thiếu kinh phí."), story.leader);
        story.submitted().agreed();

        var late = send(read, story.leader).andExpect(status().isConflict()).andReturn();

        assertThat(((MoveView) late.getModelAndView().getModel().get("last")).key())
                .isEqualTo("plan.history.move.AGREE");
        send(decision(story, "/signature").param("password", Communes.PASSWORD), story.leader)
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void decisionThatDoesNotSayWhichTextItIsAboutChangesNothing() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);

        send(post("/plans/" + story.plan + "/review"), story.reviewer).andExpect(status().isConflict());
    }

    @Test
    void wrongPasswordSignsNothing() throws Exception {
        var story = stories.at(PlanStatus.REVIEWED);

        send(decision(story, "/signature").param("password", "khong-phai"), story.leader)
                .andExpect(status().isUnprocessableContent())
                .andExpect(view().name("plan/signature"))
                .andExpect(model().attributeHasFieldErrors("signing", "password"));

        send(get("/plans/" + story.plan + "/signature"), story.leader).andExpect(status().isOk());
    }

    @Test
    void numberThatIsTakenIsRefusedAndTheFormKept() throws Exception {
        var first = stories.alone().submitted().agreed().signed();
        send(issue(first, "7"), first.clerk).andExpect(redirectedUrl("/plans/" + first.plan));
        var second = first.another().submitted().agreed().signed();

        send(issue(second, "7"), second.clerk)
                .andExpect(status().isUnprocessableContent())
                .andExpect(view().name("plan/issue"))
                .andExpect(model().attributeHasFieldErrors("issuing", "number"));
    }

    @Test
    void numberPlaceAndDateAreNeeded() throws Exception {
        var story = stories.at(PlanStatus.SIGNED);

        send(decision(story, "/issue").param("number", "bay").param("place", ""), story.clerk)
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrors("issuing", "number", "place", "date"));
    }

    @Test
    void dateIsReadAsPeopleWriteItToo() throws Exception {
        var story = stories.alone().submitted().agreed().signed();
        var written = decision(story, "/issue")
                .param("number", "12")
                .param("place", "An Phú")
                .param("date", Days.day(stories.today()));

        send(written, story.clerk).andExpect(redirectedUrl("/plans/" + story.plan));
    }

    @Test
    void dateThatIsNoneIsRefusedInPlainWordsAndTheNumberKept() throws Exception {
        var story = stories.at(PlanStatus.SIGNED);
        var request = decision(story, "/issue")
                .param("number", "4711")
                .param("place", "An Phú")
                .param("date", "31/02/2026");

        send(request, story.clerk)
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrors("issuing", "date"))
                .andExpect(content().string(containsString("4711")))
                .andExpect(content().string(not(containsString("java."))));
    }

    @Test
    void replacementOpensTheNewDraft() throws Exception {
        var story = stories.at(PlanStatus.ISSUED);

        var answer = send(post("/plans/" + story.plan + "/replacement"), story.clerk)
                .andExpect(status().is3xxRedirection())
                .andReturn();

        assertThat(answer.getResponse().getRedirectedUrl())
                .startsWith("/plans/")
                .isNotEqualTo("/plans/" + story.plan);
    }

    @Test
    void stepsAreOnlyTakenByForms() throws Exception {
        var story = stories.at(PlanStatus.DRAFT);

        mvc.perform(get("/plans/" + story.plan + "/submission").with(communes.signedIn(story.drafter)))
                .andExpect(status().isMethodNotAllowed());
        mvc.perform(post("/plans/" + story.plan + "/submission").with(communes.signedIn(story.drafter)))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void screensOfLeaderAndClerkOpenOnlyInTime(PlanStatus status) throws Exception {
        var story = stories.at(status);

        send(get("/plans/" + story.plan + "/signature"), story.leader)
                .andExpect(status == PlanStatus.REVIEWED ? status().isOk() : redirectedUrl("/plans/" + story.plan));
        send(get("/plans/" + story.plan + "/issue"), story.clerk)
                .andExpect(status == PlanStatus.SIGNED ? status().isOk() : redirectedUrl("/plans/" + story.plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "/edit/header", "/edit/activities", "/edit/activities/new"})
    void editorOfAPlanThatWasHandedInLeadsToThePlan(String part) throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);

        send(get("/plans/" + story.plan + part), story.drafter)
                .andExpect(redirectedUrl("/plans/" + story.plan))
                .andExpect(flash().attribute("error", "plan.edit.notNow"));
    }

    @Test
    void numberBelowTenIsShownAsItStandsOnPaper() throws Exception {
        var story = stories.alone().submitted().agreed().signed();

        send(issue(story, "7"), story.clerk)
                .andExpect(flash().attribute("noticeArguments", new Object[] {"07/KH-UBND"}));

        for (var page : List.of("/plans/" + story.plan, "/plans?unit=" + story.commune.unit, "/")) {
            send(get(page), story.drafter)
                    .andExpect(content().string(containsString("07/KH-UBND")))
                    .andExpect(content().string(not(containsString(">7/KH-UBND"))))
                    .andExpect(content().string(not(containsString(" 7/KH-UBND"))));
        }
    }

    private ResultActions step(Story story, OfficerId by, PlanMove move) throws Exception {
        return send(
                decision(story, ADDRESSES.get(move))
                        .param("reason", "Thiếu thời hạn ở mục V.")
                        .param("password", Communes.PASSWORD)
                        .param("number", String.valueOf(NUMBER.incrementAndGet()))
                        .param("place", "An Phú")
                        .param("date", stories.today().toString()),
                by);
    }

    private MockHttpServletRequestBuilder issue(Story story, String number) {
        return decision(story, "/issue")
                .param("number", number)
                .param("place", "An Phú")
                .param("date", stories.today().toString());
    }

    /** About the text as it stands now. */
    private MockHttpServletRequestBuilder decision(Story story, String step) {
        return post("/plans/" + story.plan + step).param("version", String.valueOf(stories.version(story.plan)));
    }

    private ResultActions send(MockHttpServletRequestBuilder request, OfficerId by) throws Exception {
        return mvc.perform(request.with(communes.signedIn(by)).with(csrf()));
    }
}
