package vn.loa.execution.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.execution.EvidenceDirectory;
import vn.loa.execution.ResultId;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.signatures.SigningPen;
import vn.loa.storage.FileReferences;

/** A contributor of a commune proves what was done. */
@ApplicationTest
class EvidencePagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    EvidenceDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<FileReferences> references;

    private PlanStories.Story story;
    private OfficerId contributor;
    private String activity;

    @BeforeEach
    void issue() {
        story = stories.alone().upTo(PlanStatus.ISSUED);
        contributor = story.commune.officer(Permission.CONTRIBUTE);
        activity = "/activities/"
                + jdbc.sql("select id from activity where plan_id = :plan")
                        .param("plan", story.plan.value())
                        .query(UUID.class)
                        .single();
    }

    @Test
    void resultIsRecordedTogetherWithItsFiles() throws Exception {
        var answer = record("false", pdf("to-roi.pdf", "To roi"), again("../../bang.pdf"), again("bang.pdf"));

        assertThat(answer.getStatus()).isEqualTo(302);
        var files = directory.ofResults(List.of(result()));
        assertThat(files).extracting("name").containsExactlyInAnyOrder("to-roi.pdf", "bang.pdf");
        var page = page(activity, story.drafter);
        assertThat(page.select(".proof .name").eachText()).containsExactlyInAnyOrder("to-roi.pdf", "bang.pdf");
        var content = mvc.perform(
                        get(page.select(".proof a").get(0).attr("href")).with(communes.signedIn(story.drafter)))
                .andReturn()
                .getResponse();
        assertThat(content.getContentType()).isEqualTo("application/pdf");
        assertThat(content.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(content.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void refusedFileRecordsNothingAndSaysWhich() throws Exception {
        var answer = record("false", pdf("to-roi.pdf", "To roi"), sent("trang.pdf", "<svg onload='alert(1)'/>"));

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#files-error").text()).startsWith("trang.pdf: Loại tệp này không nhận được");
        assertThat(page.select("#text").text()).isEqualTo("Phát tờ rơi");
        assertThat(jdbc.sql(
                                "select count(*) from result r join activity a on a.id = r.activity_id where a.plan_id = :plan")
                        .param("plan", story.plan.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whetherThereIsPersonalDataMustBeAnswered() throws Exception {
        var unanswered = record("", pdf("to-roi.pdf", "To roi"));
        var withoutFiles = record("");

        assertThat(unanswered.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(unanswered.getContentAsString())
                        .select("#personal-error")
                        .text())
                .contains("dữ liệu cá nhân");
        assertThat(withoutFiles.getStatus()).isEqualTo(302);
    }

    @Test
    void fileIsTakenOutWithAReasonAndStaysOnRecord() throws Exception {
        record("true", pdf("danh-sach.pdf", "Danh sach"));
        var file = directory.ofResults(List.of(result())).get(0);
        var address = "/evidence/" + file.id();
        var other = story.commune.officer(Permission.CONTRIBUTE);

        var byOther = change(address + "/removal", other, "reason", "Không thích");
        var without = change(address + "/removal", contributor, "reason", " ");
        change(address, contributor, "personal", "false");
        var classified = directory.ofResults(List.of(result())).get(0).personal();
        var removed = change(address + "/removal", contributor, "reason", "Gửi nhầm");

        assertThat(file.personal()).isTrue();
        assertThat(byOther.getStatus()).isEqualTo(403);
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(classified).isFalse();
        assertThat(removed.getStatus()).isEqualTo(302);
        assertThat(directory.ofResults(List.of(result()))).isEmpty();
        assertThat(jdbc.sql("select removal_reason from evidence where id = :id")
                        .param("id", file.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Gửi nhầm");
        assertThat(references)
                .anyMatch(module -> module.among(List.of(file.content())).contains(file.content()));
    }

    @Test
    void moreIsAddedToAResultByAColleague() throws Exception {
        record("");
        var address = "/results/" + result() + "/evidence";
        var colleague = story.commune.officer(Permission.CONTRIBUTE);

        var answer = mvc.perform(multipart(address)
                        .file(pdf("anh.pdf", "Anh"))
                        .param("personal", "false")
                        .with(csrf())
                        .with(communes.signedIn(colleague)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(page(address, story.drafter).select(".proofs-of b").eachText())
                .containsExactly("anh.pdf");
    }

    private ResultId result() {
        return new ResultId(
                jdbc.sql("select r.id from result r join activity a on a.id = r.activity_id where a.plan_id = :plan")
                        .param("plan", story.plan.value())
                        .query(UUID.class)
                        .single());
    }

    private static MockMultipartFile pdf(String name, String words) {
        return new MockMultipartFile("files", name, null, SigningPen.page(words));
    }

    /** Each time the same bytes. */
    private static MockMultipartFile again(String name) {
        return sent(name, "%PDF-1.7 bảng kê");
    }

    private static MockMultipartFile sent(String name, String content) {
        return new MockMultipartFile("files", name, null, content.getBytes(UTF_8));
    }

    private MockHttpServletResponse record(String personal, MockMultipartFile... files) throws Exception {
        var request = multipart(activity + "/results");
        for (var file : files) {
            request.file(file);
        }
        request.param("at", page(activity, contributor).select("#at option").val())
                .param("day", stories.today().toString())
                .param("text", "Phát tờ rơi")
                .param("personal", personal);
        return mvc.perform(request.with(csrf()).with(communes.signedIn(contributor)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse change(String address, OfficerId by, String field, String value) throws Exception {
        return mvc.perform(post(address).param(field, value).with(csrf()).with(communes.signedIn(by)))
                .andReturn()
                .getResponse();
    }

    private Document page(String address, OfficerId officer) throws Exception {
        var response = mvc.perform(get(address).with(communes.signedIn(officer)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
