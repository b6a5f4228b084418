package vn.loa.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.catalog.LibraryOffers;
import vn.loa.catalog.Shelf;
import vn.loa.kernel.Fingerprint;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.storage.FileId;
import vn.loa.storage.FileReferences;

@ApplicationTest
class OfferPagesTests {

    private static final byte[] PDF = "%PDF-1.7 tờ gấp".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    LibraryOffers offers;

    @Autowired
    List<FileReferences> references;

    Communes.Commune commune;
    OfficerId province;
    OfficerId drafter;
    String text;

    @BeforeEach
    void foundCommune() {
        commune = communes.commune();
        province = commune.officer(commune.province, commune.province, Permission.OVERSEE);
        drafter = commune.officer(Permission.DRAFT);
        text = "Lịch phát bản tin của tỉnh " + UUID.randomUUID();
    }

    @Test
    void whatAUnitOffersIsSeenBelowItAndNowhereElse() throws Exception {
        var entry = offer(province);
        var neighbour = commune.officer(commune.neighbour, commune.neighbour);
        var elsewhere = communes.commune().officer(Permission.DRAFT);

        for (var officer : List.of(province, drafter, neighbour)) {
            assertThat(page(officer, "/library?q=ban tin cua tinh")).contains(text);
            assertThat(ask(officer, "/library/" + entry).getStatus()).isEqualTo(200);
        }
        assertThat(page(elsewhere, "/library?q=ban tin cua tinh")).doesNotContain(text);
        assertThat(ask(elsewhere, "/library/" + entry).getStatus()).isEqualTo(404);
    }

    @Test
    void whatACommuneKeepsIsItsOwn() throws Exception {
        var entry = offer(drafter);

        assertThat(page(drafter, "/library?from=OWN")).contains(text);
        assertThat(page(drafter, "/library?from=ABOVE")).doesNotContain(text);
        assertThat(ask(province, "/library/" + entry).getStatus()).isEqualTo(404);
    }

    @Test
    void listIsFilteredByShelfAreaAndSource() throws Exception {
        offer(province);

        assertThat(page(drafter, "/library?shelf=CONTENT&area=PROCEDURES&from=ABOVE"))
                .contains(text);
        for (var other : List.of("shelf=MESSAGE", "area=CIVIL_SERVICE", "from=COUNTRY", "from=OWN", "standing=ENDED")) {
            assertThat(page(drafter, "/library?" + other)).as(other).doesNotContain(text);
        }
    }

    @Test
    void administratorOfTheCountryFindsItNotAmongHisRegistries() throws Exception {
        var entry = offer(province);
        var administrator = communes.administrator();

        assertThat(page(administrator, "/contents?q=ban tin cua tinh")).doesNotContain(text);
        assertThat(ask(administrator, "/contents/" + entry).getStatus()).isEqualTo(404);
    }

    @Test
    void pagesAskFewStatements() throws Exception {
        var entry = offer(province);

        assertThat(StatementCount.of(() -> ask(drafter, "/library"))).isLessThanOrEqualTo(5);
        assertThat(StatementCount.of(() -> ask(drafter, "/library/" + entry))).isLessThanOrEqualTo(8);
    }

    @Test
    void materialIsGivenOutAsAFileByWhatIsInIt() throws Exception {
        var made = send(
                province,
                multipart("/library")
                        .file(new MockMultipartFile("file", "C:\\tờ gấp.html", "text/html", PDF))
                        .param("shelf", "MATERIAL")
                        .param("title", "Tờ gấp " + text));

        assertThat(made.getStatus()).isEqualTo(302);
        var file = ask(drafter, made.getRedirectedUrl() + "/file");
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("to-gap.pdf");
        assertThat(file.getContentAsByteArray()).isEqualTo(PDF);
        var kept = FileId.valueOf(Fingerprint.of(new String(PDF, StandardCharsets.UTF_8)));
        assertThat(references).anyMatch(module -> module.among(List.of(kept)).contains(kept));
    }

    @Test
    void materialIsAFileOrALinkThatLeadsSomewhere() throws Exception {
        var html = new MockMultipartFile("file", "to-gap.pdf", "application/pdf", "<script>".getBytes());
        var pdf = new MockMultipartFile("file", "to-gap.pdf", "application/pdf", PDF);

        assertThat(refused(multipart("/library").file(html))).contains("Tệp này không nhận được");
        assertThat(refused(multipart("/library").file(pdf).param("link", "https://vidu.example")))
                .contains("Chỉ chọn một");
        assertThat(refused(multipart("/library"))).contains("Hãy chọn tệp hoặc ghi đường dẫn");
        assertThat(refused(multipart("/library").param("link", "javascript:alert(1)")))
                .contains("Đường dẫn phải bắt đầu")
                .contains("Tờ gấp của tỉnh");
        assertThat(send(
                                province,
                                material(
                                        multipart("/library").param("link", "https://vidu.example/" + text.hashCode())))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void revisedEntryKeepsItsEarlierWordsAmongItsChanges() throws Exception {
        var entry = offer(province);

        var answer = send(
                province,
                post("/library/" + entry)
                        .param("shelf", "CONTENT")
                        .param("version", "0")
                        .param("text", text + ", hai lần một ngày"));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/library/" + entry);
        assertThat(page(drafter, "/library/" + entry)).contains("<del>" + text + "</del>");
    }

    private UUID offer(OfficerId by) {
        return offers.offer(by, new LibraryOffers.Words(Shelf.CONTENT, null, text, List.of("PROCEDURES"), null));
    }

    private String refused(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = send(province, material(request));
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static AbstractMockHttpServletRequestBuilder<?> material(AbstractMockHttpServletRequestBuilder<?> request) {
        return request.param("shelf", "MATERIAL").param("title", "Tờ gấp của tỉnh");
    }

    private MockHttpServletResponse send(OfficerId by, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(csrf()).with(communes.signedIn(by)))
                .andReturn()
                .getResponse();
    }

    private String page(OfficerId by, String address) throws Exception {
        var answer = ask(by, address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(OfficerId by, String address) throws Exception {
        return mvc.perform(get(address).with(communes.signedIn(by))).andReturn().getResponse();
    }
}
