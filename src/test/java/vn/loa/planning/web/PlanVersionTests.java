package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.documents.PlanJson;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.PlanStories.Story;
import vn.loa.planning.SamplePlan;
import vn.loa.planning.domain.HeaderRevision;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanReading;

@ApplicationTest
class PlanVersionTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanJson json;

    @Test
    void historyTellsEveryMoveWithItsReasonAndSeal() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED)
                .sentBack("Mục V thiếu thời hạn.")
                .submitted();

        var history = page(story, "/history", story.drafter);

        assertThat(history.select(".history > li > div:first-child > b").eachText())
                .containsExactly("Trình thẩm định", "Thẩm định trả lại", "Trình thẩm định", "Bắt đầu soạn");
        assertThat(history.select(".why").text()).isEqualTo("Mục V thiếu thời hạn.");
        assertThat(history.select(".seal code").eachText()).hasSize(3).allMatch(seal -> seal.matches("[0-9a-f]{64}"));
    }

    @Test
    void longHistoryIsReadFromTheNewestMoveToTheFirst() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);
        for (int i = 0; i < 26; i++) {
            story.sentBack("Lần " + i).submitted();
        }

        var newest = page(story, "/history", story.drafter);
        assertThat(newest.select(".history .why").eachText()).hasSize(25).startsWith("Lần 25");
        assertThat(newest.text()).doesNotContain("Bắt đầu soạn");
        var more = newest.select(".history > li:last-child > a").attr("href").replace("/plans/" + story.plan, "");
        var oldest = page(story, more, story.drafter);
        assertThat(oldest.select(".history .kept > .by").eachText()).containsExactly("Bản 3", "Bản 2", "Bản 1");
        assertThat(oldest.text()).contains("Bắt đầu soạn");
        var comparison = page(story, "/comparison?left=1&right=0", story.drafter);
        assertThat(comparison.select("#left option").eachAttr("value")).hasSize(52);
        assertThat(comparison.select("#left option[selected]").val()).isEqualTo("1");
        assertThat(comparison.text()).contains("Muốn so một bản cũ hơn");
        open(story, "/versions/1", story.drafter, 200);
    }

    @Test
    void frozenVersionKeepsItsTextAndItsSeal() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED).sentBack("Đổi tên.");
        rename(story, "Truyền thông cải cách hành chính năm 2026");

        var frozen = page(story, "/versions/1", story.drafter);
        var file = file(story, "/versions/1/document.json", story.drafter);

        assertThat(frozen.select(".paper").text()).contains(SamplePlan.TITLE);
        assertThat(page(story, "", story.drafter).select(".paper").text()).doesNotContain(SamplePlan.TITLE);
        var seal = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray()));
        assertThat(frozen.select(".seal code").text()).isEqualTo(seal);
    }

    @Test
    void versionThatIsNotThereIsNotFound() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);

        for (var number : new String[] {"0", "2", "-1", "x", "99999999999"}) {
            open(story, "/versions/" + number, story.drafter, 404);
        }
    }

    @Test
    void comparisonMarksWhatDiffersByMoreThanColour() throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED).sentBack("Đổi tên.");
        rename(story, "Truyền thông cải cách hành chính năm 2026");

        var page = page(story, "/comparison?left=1&right=0", story.drafter);

        assertThat(page.select(".compare del").text()).contains("Tuyên truyền");
        assertThat(page.select(".compare ins").text()).contains("Truyền thông");
        assertThat(page.select(".compare .same")).isEmpty();
        assertThat(page(story, "/comparison?left=1&right=0&rows=all", story.drafter)
                        .select(".compare .same"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?left=77&right=x", "?left=&right=", "?left=0&right=0", "?rows=nothing"})
    void comparisonThatMakesNoSenseTakesTheLastVersionAndTheCurrentText(String query) throws Exception {
        var story = stories.at(PlanStatus.SUBMITTED);

        assertThat(page(story, "/comparison" + query, story.drafter).select("[role=status]"))
                .hasSize(1);
    }

    @Test
    void draftThatWasNeverHandedInHasNothingToCompare() throws Exception {
        var story = stories.draft();

        assertThat(page(story, "/comparison", story.drafter).select(".empty")).hasSize(1);
    }

    @Test
    void wordFileHasTheTextAndAGoodName() throws Exception {
        var story = stories.draft();

        var file = file(story, "/document.docx", story.clerk);

        assertThat(file.getContentType()).contains("wordprocessingml");
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Du-thao-Ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-nam-2026.docx\"; "
                        + "filename*=UTF-8''D%E1%BB%B1%20th%E1%BA%A3o%20K%E1%BA%BF%20ho%E1%BA%A1ch%20tuy%C3%AAn%20"
                        + "truy%E1%BB%81n%20c%E1%BA%A3i%20c%C3%A1ch%20h%C3%A0nh%20ch%C3%ADnh%20n%C4%83m%202026.docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(file.getContentAsByteArray()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains(SamplePlan.CONTENT, "Phát thanh chuyên mục hằng tuần");
        }
    }

    @Test
    void pdfFileHasTheTextAndTheNumberOfTheIssuedPlan() throws Exception {
        var story = stories.at(PlanStatus.ISSUED);

        var file = file(story, "/document.pdf", story.stranger);

        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Content-Disposition")).contains("-KH-UBND-Ke-hoach-tuyen-truyen");
        try (var pdf = Loader.loadPDF(file.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("/KH-UBND", SamplePlan.CONTENT);
        }
    }

    @Test
    void jsonFileIsReadBackAsTheSamePlan() throws Exception {
        var story = stories.draft();

        var file = file(story, "/document.json", story.drafter);

        var read = json.read(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(read.lines())
                .isEqualTo(reading.document(story.drafter, story.plan).lines());
    }

    private void rename(Story story, String title) {
        var head = reading.head(story.drafter, story.plan);
        var document = reading.document(story.drafter, story.plan);
        var header = document.header();
        drafting.reviseHeader(
                story.drafter,
                story.plan,
                head.version(),
                new HeaderRevision(
                        header.issuer(),
                        header.place(),
                        title,
                        head.year(),
                        header.signingAuthority(),
                        header.signerPosition(),
                        header.signerName(),
                        document.letterhead()));
    }

    private Document page(Story story, String page, OfficerId officer) throws Exception {
        return Jsoup.parse(open(story, page, officer, 200).getContentAsString());
    }

    private MockHttpServletResponse file(Story story, String file, OfficerId officer) throws Exception {
        return open(story, file, officer, 200);
    }

    private MockHttpServletResponse open(Story story, String page, OfficerId officer, int expected) throws Exception {
        return mvc.perform(get("/plans/" + story.plan + page).with(communes.signedIn(officer)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse();
    }
}
