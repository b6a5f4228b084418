package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.PlanStories.Story;
import vn.loa.planning.SamplePlan;
import vn.loa.planning.domain.PlanComments;
import vn.loa.planning.domain.Talk;

@ApplicationTest
class PlanCommentTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    PlanComments comments;

    @Test
    void commentStandsAtItsParagraphAndIsCounted() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);

        add(story, line(story, SamplePlan.CHANNEL), "Ghi rõ giờ phát.").andExpect(status().is3xxRedirection());

        var page = page(story, "/comments", story.drafter);
        assertThat(page.select(".talk .said").text()).isEqualTo("Ghi rõ giờ phát.");
        assertThat(page.select(".talk blockquote a").text()).isEqualTo(SamplePlan.CHANNEL);
        assertThat(page.select(".talk blockquote a").attr("href"))
                .isEqualTo("/plans/" + story.plan + "#line-" + line(story, SamplePlan.CHANNEL));
        assertThat(page.select(".nav-tabs .chip.warn").text()).isEqualTo("1");
        assertThat(page(story, "", story.drafter).select(".desk").attr("data-remarked"))
                .isEqualTo(line(story, SamplePlan.CHANNEL));
    }

    @Test
    void everyParagraphOfThePaperCanBeChosen() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);

        var offered = page(story, "/comments", story.reviewer)
                .select("select[name=line] option")
                .eachAttr("value");
        var onPaper =
                page(story, "", story.reviewer).select(".paper [id^=line-]").eachAttr("id");

        assertThat(onPaper).isNotEmpty();
        assertThat(offered)
                .containsAll(onPaper.stream()
                        .map(id -> id.substring("line-".length()))
                        .toList());
    }

    @Test
    void commentWithoutWordsIsRefusedAndItsParagraphKept() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);
        var line = line(story, SamplePlan.CONTENT);

        var page = add(story, line, "   ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(view().name("plan/comments"))
                .andExpect(model().attributeHasFieldErrors("remark", "text"))
                .andReturn();

        var html = Jsoup.parse(page.getResponse().getContentAsString());
        assertThat(html.select("select[name=line] [selected]").val()).isEqualTo(line);
    }

    @Test
    void commentIsAnsweredSettledAndOpenedAgain() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);
        add(story, "", "Bổ sung chỉ tiêu.");
        var comment = page(story, "/comments", story.drafter)
                .select(".talk > li")
                .attr("id")
                .substring("comment-".length());

        act(story, story.drafter, "/" + comment + "/replies", "Đã bổ sung ở mục II.")
                .andExpect(status().is3xxRedirection());
        act(story, story.drafter, "/" + comment + "/resolution", "").andExpect(status().is3xxRedirection());
        var settled = page(story, "/comments", story.reviewer);
        assertThat(settled.select(".replies .said").text()).isEqualTo("Đã bổ sung ở mục II.");
        assertThat(settled.select("section[aria-labelledby=resolved] .talk > li"))
                .hasSize(1);

        act(story, story.reviewer, "/" + comment + "/reopening", "").andExpect(status().is3xxRedirection());
        assertThat(page(story, "/comments", story.reviewer).select("section[aria-labelledby=open] .talk > li"))
                .hasSize(1);
    }

    @Test
    void answerWithoutWordsIsRefusedBesideItsComment() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);
        add(story, "", "Bổ sung chỉ tiêu.");
        var comment = page(story, "/comments", story.drafter)
                .select(".talk > li")
                .attr("id")
                .substring("comment-".length());

        var answer = act(story, story.drafter, "/" + comment + "/replies", " ")
                .andExpect(status().isUnprocessableContent())
                .andReturn();

        var html = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(html.select("#comment-" + comment + " details[open] [aria-invalid=true]"))
                .hasSize(1);
    }

    @Test
    void lineThatIsNoneIsRefused() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);

        add(story, "khong-co", "Ghi rõ giờ phát.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrors("remark", "line"));
    }

    @Test
    void commentsStandPageByPageAndEachIsFoundByItsLink() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);
        for (int i = 1; i <= Talk.SIZE; i++) {
            comments.add(story.reviewer, story.plan, null, "Góp ý " + i);
        }
        var one = Objects.requireNonNull(add(story, line(story, SamplePlan.CHANNEL), "Góp ý sau cùng")
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        var first = page(story, "/comments", story.drafter);
        assertThat(first.select(".talk .said").eachText()).hasSize(Talk.SIZE).startsWith("Góp ý 1");
        assertThat(first.select("#open + span").text()).isEqualTo("" + (Talk.SIZE + 1));
        var next = first.select(".paging [rel=next]").attr("href").replace("/plans/" + story.plan, "");
        assertThat(page(story, next, story.drafter).select(".talk .said").eachText())
                .containsExactly("Góp ý sau cùng");
        var linked = one.substring(0, one.indexOf('#')).replace("/plans/" + story.plan, "");
        assertThat(page(story, linked, story.drafter).select(one.substring(one.indexOf('#'))))
                .hasSize(1);
        assertThat(page(story, "", story.drafter).select(".desk").attr("data-remarked"))
                .isEqualTo(line(story, SamplePlan.CHANNEL));
        assertThat(page(story, "/comments?page=99", story.drafter).select(".talk > li"))
                .hasSize(1);
    }

    @Test
    void commentWithHundredAnswersTakesNoMoreAndKeepsTheWords() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);
        var comment = comments.add(story.reviewer, story.plan, null, "Góp ý");
        for (int i = 0; i < 100; i++) {
            comments.reply(story.drafter, story.plan, comment, "Trả lời " + i);
        }

        var answer = act(story, story.drafter, "/" + comment + "/replies", "Trả lời nữa")
                .andExpect(status().isUnprocessableContent())
                .andReturn();

        var html = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(html.select("[role=alert]").text()).contains("đã có 100 trả lời");
        assertThat(html.select("#comment-" + comment + " textarea").val()).isEqualTo("Trả lời nữa");
    }

    @Test
    void strangersMayNotComment() throws Exception {
        var submitted = stories.at(PlanStatus.SUBMITTED);

        act(submitted, submitted.stranger, "", "Tôi có ý kiến.").andExpect(status().isNotFound());
    }

    private ResultActions add(Story story, String line, String text) throws Exception {
        return mvc.perform(post("/plans/" + story.plan + "/comments")
                .param("line", line)
                .param("text", text)
                .with(communes.signedIn(story.reviewer))
                .with(csrf()));
    }

    private ResultActions act(Story story, OfficerId by, String address, String text) throws Exception {
        return mvc.perform(post("/plans/" + story.plan + "/comments" + address)
                .param("text", text)
                .with(communes.signedIn(by))
                .with(csrf()));
    }

    private String line(Story story, String text) throws Exception {
        return page(story, "", story.reviewer).select(".paper [id^=line-]").stream()
                .filter(line -> line.text().contains(text))
                .findFirst()
                .orElseThrow()
                .id()
                .substring("line-".length());
    }

    private Document page(Story story, String page, OfficerId officer) throws Exception {
        return Jsoup.parse(mvc.perform(get("/plans/" + story.plan + page).with(communes.signedIn(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
