package vn.loa.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.LibraryItem;
import vn.loa.catalog.Shelf;
import vn.loa.catalog.domain.TemplateDocuments;
import vn.loa.catalog.domain.TemplateKeeping;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

@ApplicationTest
class RegistryPagesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    Catalog catalog;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TemplateDocuments documents;

    @Autowired
    TemplateKeeping keeping;

    private OfficerId admin;
    private OfficerId drafter;

    @BeforeEach
    void people() {
        var commune = communes.commune();
        admin = communes.administrator();
        drafter = commune.officer(Permission.DRAFT);
    }

    @ParameterizedTest
    @CsvSource({
        "/areas?q=tai chinh, Cải cách tài chính công",
        "/areas?q=hien dai hoa&standing=ENDED, Hết hiệu lực từ 15/07/2021",
        "/audiences?q=ho kinh doanh, hợp tác xã",
        "/channels?q=zalo, Mạng xã hội",
        "/changed-names?q=phong noi vu, Sở Nội vụ hoặc Phòng Văn hóa - Xã hội",
        "/changed-names?kind=TERM, toàn trình",
        "/abbreviations?q=hoi dong, HĐND",
        "/contents?q=vneid, Cổng Dịch vụ công quốc gia",
        "/contents?shelf=CHANNEL&kind=HOTLINE, đường dây nóng",
        "/contents?shelf=AUDIENCE, Đảng viên sinh hoạt",
        "/templates, Kế hoạch tuyên truyền cải cách hành chính"
    })
    void everyOfficerReadsTheRegistries(String address, String words) throws Exception {
        mvc.perform(get(address).with(communes.signedIn(drafter)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(not(containsString("/end\""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/legal-documents",
                "/areas",
                "/audiences",
                "/channels",
                "/contents",
                "/templates",
                "/changed-names",
                "/abbreviations"
            })
    void listCostsAtMostThreeStatements(String address) throws Exception {
        var request = get(address).with(communes.signedIn(drafter));
        mvc.perform(request);

        assertThat(StatementCount.of(() -> mvc.perform(request))).isBetween(1, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/areas/new",
                "/audiences/new",
                "/channels/new",
                "/contents/new",
                "/templates/new",
                "/changed-names/new",
                "/abbreviations/new"
            })
    void onlyAdministratorsAdd(String address) throws Exception {
        mvc.perform(get(address).with(communes.signedIn(drafter))).andExpect(status().isForbidden());
        mvc.perform(get(address).with(communes.signedIn(admin))).andExpect(status().isOk());
    }

    @Test
    void areaMayBeRenamedByALaterLaw() throws Exception {
        mvc.perform(sent("/areas")
                        .param("code", "PUBLIC_FINANCE")
                        .param("label", "Cải cách tài chính công và tài sản công")
                        .param("shortLabel", "Tài chính công")
                        .param("aliases", "tài sản công\r\n\r\ncông sản")
                        .param("validFrom", "1/1/2031"))
                .andExpect(redirectedUrl("/areas"));

        assertThat(catalog.areaLabels()).extracting("label").contains("Cải cách tài chính công");
        mvc.perform(get("/areas").param("standing", "ALL").with(communes.signedIn(drafter)))
                .andExpect(content().string(containsString("Có hiệu lực từ 01/01/2031")))
                .andExpect(content().string(containsString("tài sản công, công sản")));
    }

    @Test
    void nameIsRefusedWithWhatWasTyped() throws Exception {
        mvc.perform(sent("/channels").param("label", "Bảng tin ở chợ").param("validFrom", "31-02"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Bảng tin ở chợ")))
                .andExpect(content().string(containsString("31-02")))
                .andExpect(content().string(containsString("Hãy ghi ngày theo lịch")))
                .andExpect(content().string(containsString("Hãy điền ô này.")));
        mvc.perform(sent("/areas").param("code", "HOTLINE").param("label", "A").param("shortLabel", "A"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Không có mã HOTLINE")));
    }

    @Test
    void contentIsAddedRevisedAndEnded() throws Exception {
        var text = "Cách dùng máy tự phục vụ ở trung tâm, bài " + COUNT.incrementAndGet() + ".";
        mvc.perform(sent("/contents")
                        .param("shelf", "CONTENT")
                        .param("text", text)
                        .param("kinds", "PROCEDURES"))
                .andExpect(redirectedUrl("/contents?shelf=CONTENT"));
        var entry = inLibrary(text);
        assertThat(entry.kinds()).containsExactly("PROCEDURES");

        mvc.perform(sent("/contents/" + entry.id())
                        .param("shelf", "CONTENT")
                        .param("text", text)
                        .param("kinds", "PROCEDURES", "DIGITAL_GOVERNMENT")
                        .param("version", "0"))
                .andExpect(redirectedUrl("/contents?shelf=CONTENT"));
        assertThat(inLibrary(text).kinds()).contains("DIGITAL_GOVERNMENT");

        mvc.perform(sent("/contents/" + entry.id() + "/end")
                        .param("day", "2026-11-02")
                        .param("version", "1"))
                .andExpect(redirectedUrl("/contents?shelf=CONTENT"));
        assertThat(catalog.library(Shelf.CONTENT, null, text, null, 5)).isEmpty();
    }

    @Test
    void sameWordsStandOnceInTheLibrary() throws Exception {
        var text = "Nơi đặt hòm thư góp ý, bài " + COUNT.incrementAndGet() + ".";
        mvc.perform(sent("/contents").param("shelf", "CONTENT").param("text", text));

        mvc.perform(sent("/contents").param("shelf", "CONTENT").param("text", text.toUpperCase(java.util.Locale.ROOT)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Thư viện đã có")));
    }

    @Test
    void secondEditorOfAContentIsTold() throws Exception {
        var text = "Lịch tiếp công dân, bài " + COUNT.incrementAndGet() + ".";
        mvc.perform(sent("/contents").param("shelf", "CONTENT").param("text", text));
        var path = "/contents/" + inLibrary(text).id();
        mvc.perform(sent(path)
                .param("shelf", "CONTENT")
                .param("text", text)
                .param("version", "0")
                .param("note", "một"));

        mvc.perform(sent(path)
                        .param("shelf", "CONTENT")
                        .param("text", text + " Them nua.")
                        .param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Lê Thị Hạnh đã sửa mục này lúc")))
                .andExpect(content().string(containsString("Them nua.")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
    }

    @Test
    void templateIsShownAsAPlanOnPaper() throws Exception {
        var template = seededTemplate();

        mvc.perform(get("/templates/" + template).with(communes.signedIn(drafter)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"paper\"")))
                .andExpect(content().string(not(containsString("{năm}"))));
        mvc.perform(get("/templates/" + template + "/word").with(communes.signedIn(drafter)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/templates/" + template + "/word").with(communes.signedIn(admin)))
                .andExpect(status().isOk());
    }

    @Test
    void templateComesFromAFileAndIsEnded() throws Exception {
        var name = "Mẫu của xã, bản " + COUNT.incrementAndGet();
        mvc.perform(multipart("/templates")
                        .file(file(
                                "mau.json",
                                "{\"format\":\"cchc-plan/1\",\"header\":{\"title\":\"Tuyên truyền năm {năm}\"}}"))
                        .param("name", name)
                        .param("validFrom", "2030-01-01")
                        .with(csrf())
                        .with(communes.signedIn(admin)))
                .andExpect(redirectedUrl("/templates"));
        var template = jdbc.sql("select id from plan_template where name = ?")
                .param(name)
                .query(UUID.class)
                .single();

        mvc.perform(sent("/templates/" + template + "/end")
                        .param("day", "2030-06-01")
                        .param("version", "0"))
                .andExpect(redirectedUrl("/templates"));
    }

    @Test
    void templateWithoutAFileIsRefused() throws Exception {
        mvc.perform(multipart("/templates")
                        .file(file("", ""))
                        .param("name", "Mẫu thiếu tệp")
                        .param("validFrom", "2030-01-01")
                        .with(csrf())
                        .with(communes.signedIn(admin)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn tệp mẫu")))
                .andExpect(content().string(containsString("Mẫu thiếu tệp")));
        mvc.perform(multipart("/templates")
                        .file(file("mau.json", "không phải JSON"))
                        .param("name", "Mẫu hỏng")
                        .param("validFrom", "2030-01-01")
                        .with(csrf())
                        .with(communes.signedIn(admin)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mẫu hỏng")));
    }

    /** What an administrator does: fetches the template, changes it in Word, sends it back. */
    @Test
    void templateGoesToWordAndBack() throws Exception {
        var name = "Mẫu qua Word " + COUNT.incrementAndGet();
        var seeded = jdbc.sql("select document from plan_template where id = ?")
                .param(seededTemplate())
                .query(String.class)
                .single();
        mvc.perform(multipart("/templates")
                .file(file("mau.json", seeded))
                .param("name", name)
                .param("validFrom", "2020-01-01")
                .with(csrf())
                .with(communes.signedIn(admin)));
        var template = jdbc.sql("select id from plan_template where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
        var word = mvc.perform(get("/templates/" + template + "/word").with(communes.signedIn(admin)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        mvc.perform(multipart("/templates/" + template)
                        .file(new MockMultipartFile("file", "mau.docx", null, word))
                        .param("name", name)
                        .param("validFrom", "2020-01-01")
                        .param("version", "0")
                        .with(csrf())
                        .with(communes.signedIn(admin)))
                .andExpect(redirectedUrl("/templates"));

        assertThat(jdbc.sql("select document from plan_template where id = ?")
                        .param(template)
                        .query(String.class)
                        .single())
                .contains("{văn bản 76/NQ-CP}", "{cơ quan}", "\"is\" : \"TARGET\"", "Phát thanh ít nhất 48 chuyên mục");
    }

    @Test
    void templateIsRewordedOnItsPage() throws Exception {
        var name = "Mẫu sửa lời " + COUNT.incrementAndGet();
        var seeded = jdbc.sql("select document from plan_template where id = ?")
                .param(seededTemplate())
                .query(String.class)
                .single();
        mvc.perform(multipart("/templates")
                .file(file("mau.json", seeded))
                .param("name", name)
                .param("validFrom", "2020-01-01")
                .with(csrf())
                .with(communes.signedIn(admin)));
        var template = keeping.find(jdbc.sql("select id from plan_template where name = ?")
                .param(name)
                .query(UUID.class)
                .single());
        var words = documents.words(template).replace("48 chuyên mục", "36 chuyên mục");

        mvc.perform(multipart("/templates/" + template.id())
                        .file(file("", ""))
                        .param("name", name)
                        .param("validFrom", "2020-01-01")
                        .param("words", words.replace("\n", "\r\n"))
                        .param("version", "0")
                        .with(csrf())
                        .with(communes.signedIn(admin)))
                .andExpect(redirectedUrl("/templates"));

        var before = documents.raw(template);
        var after = documents.raw(keeping.find(template.id()));
        assertThat(after.everySection())
                .extracting(PlanDocument.Section::title, PlanDocument.Section::role)
                .containsExactlyElementsOf(before.everySection().stream()
                        .map(section -> tuple(section.title(), section.role()))
                        .toList());
        assertThat(after.lines()).extracting(PlanDocument.Line::text).anyMatch(text -> text.contains("36 chuyên mục"));
        assertThat(after.lines()).hasSameSizeAs(before.lines());
        assertThat(after.meant(Meaning.Content.class)).isEqualTo(before.meant(Meaning.Content.class));
        assertThat(after.activities()).isEqualTo(before.activities());
        assertThat(after.recipients()).isEqualTo(before.recipients());
        assertThat(after.header()).isEqualTo(before.header());
    }

    private UUID seededTemplate() {
        return jdbc.sql("select id from plan_template where valid_from = date '2025-07-01' order by name limit 1")
                .query(UUID.class)
                .single();
    }

    private LibraryItem inLibrary(String text) {
        return catalog.library(Shelf.CONTENT, null, text, null, 1).get(0);
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("file", name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletRequestBuilder sent(String path) {
        return post(path).with(csrf()).with(communes.signedIn(admin));
    }
}
