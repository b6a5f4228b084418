package vn.loa.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

@ApplicationTest
class LegalDocumentPagesTests {

    private static final AtomicInteger COUNT = new AtomicInteger(7000);

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    Catalog catalog;

    private OfficerId admin;
    private OfficerId drafter;

    @BeforeEach
    void people() {
        var commune = communes.commune();
        admin = communes.administrator();
        drafter = commune.officer(Permission.DRAFT);
    }

    @Test
    void everyOfficerFindsDocumentsWithoutAccents() throws Exception {
        mvc.perform(get("/legal-documents").param("q", "mot cua").with(communes.signedIn(drafter)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("118/2025/NĐ-CP")))
                .andExpect(content().string(containsString("Hết hiệu lực từ 01/07/2025")))
                .andExpect(content().string(not(containsString("76/NQ-CP"))))
                .andExpect(content().string(not(containsString("/legal-documents/new"))));
    }

    @Test
    void listIsFilteredByStandingAndKind() throws Exception {
        mvc.perform(get("/legal-documents")
                        .param("standing", "ENDED")
                        .param("kind", "Luật")
                        .with(communes.signedIn(drafter)))
                .andExpect(content().string(containsString("77/2015/QH13")))
                .andExpect(content().string(not(containsString("10/2022/QH15"))))
                .andExpect(content().string(not(containsString("42/2022/NĐ-CP</a>"))));
    }

    @Test
    void pagingKeepsTheFilter() throws Exception {
        mvc.perform(get("/legal-documents").param("standing", "VALID").with(communes.signedIn(drafter)))
                .andExpect(content().string(containsString("/legal-documents?standing=VALID&amp;page=2")));
        mvc.perform(get("/legal-documents").param("page", "900").with(communes.signedIn(drafter)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1–50")));
    }

    @Test
    void documentShowsWhatReplacedItAndHowItIsCited() throws Exception {
        var decree = catalog.legalDocument("42/2022/NĐ-CP", null).orElseThrow();

        mvc.perform(get("/legal-documents/" + decree.id()).with(communes.signedIn(drafter)))
                .andExpect(content().string(containsString("224/2026/NĐ-CP")))
                .andExpect(content().string(containsString("ngày 24 tháng 6 năm 2022")));
    }

    @Test
    void pickerOffersOptions() throws Exception {
        mvc.perform(get("/legal-documents/options").param("q", "30/2020").with(communes.signedIn(drafter)))
                .andExpect(content().string(containsString("role=\"option\"")))
                .andExpect(content().string(containsString("data-text=\"Nghị định số 30/2020/NĐ-CP\"")));
    }

    @Test
    void onlyAdministratorsEdit() throws Exception {
        mvc.perform(get("/legal-documents/new").with(communes.signedIn(drafter)))
                .andExpect(status().isForbidden());
        mvc.perform(entry("/legal-documents", "1/KH-UBND", drafter)).andExpect(status().isForbidden());
        mvc.perform(get("/legal-documents/new").with(communes.signedIn(admin))).andExpect(status().isOk());
    }

    @Test
    void unknownDocumentIsNotFound() throws Exception {
        mvc.perform(get("/legal-documents/khong-co").with(communes.signedIn(drafter)))
                .andExpect(status().isNotFound());
    }

    @Test
    void documentIsAddedRevisedAndEnded() throws Exception {
        var number = number();
        mvc.perform(entry("/legal-documents", number, admin))
                .andExpect(redirectedUrl("/legal-documents"))
                .andExpect(flash().attribute("notice", "legalDocument.added"));
        var added = found(number);

        mvc.perform(entry("/legal-documents/" + added.id(), number, admin)
                        .param("version", "0")
                        .param("issuer", "Ủy ban nhân dân tỉnh"))
                .andExpect(flash().attribute("notice", "legalDocument.revised"));
        assertThat(found(number).citation()).contains("của Ủy ban nhân dân tỉnh");

        mvc.perform(post("/legal-documents/" + added.id() + "/end")
                        .param("version", "1")
                        .param("day", "2026-10-01")
                        .param("replacedBy", "Nghị định số 30/2020/NĐ-CP")
                        .with(csrf())
                        .with(communes.signedIn(admin)))
                .andExpect(flash().attribute("notice", "legalDocument.ended"));
        assertThat(found(number).validTo()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(found(number).replacedBy()).isEqualTo("Nghị định số 30/2020/NĐ-CP");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        mvc.perform(entry("/legal-documents", "", admin)
                        .param("issuer", "So Noi vu Hoa Binh")
                        .param("date", "32/13/2026")
                        .param("validFrom", "2026-05-01")
                        .param("validTo", "2026-04-01")
                        .param("replacedBy", "999/QĐ-KHÔNG-CÓ"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy điền ô này.")))
                .andExpect(content().string(containsString("32/13/2026")))
                .andExpect(content().string(containsString("Ngày hết hiệu lực phải từ ngày bắt đầu")))
                .andExpect(content().string(containsString("Danh mục chưa có văn bản này")))
                .andExpect(content().string(containsString("999/QĐ-KHÔNG-CÓ")))
                .andExpect(content().string(containsString("So Noi vu Hoa Binh")));
    }

    @Test
    void sameDocumentIsNotAddedTwice() throws Exception {
        var number = number();
        mvc.perform(entry("/legal-documents", number, admin)).andExpect(status().is3xxRedirection());

        mvc.perform(entry("/legal-documents", " " + number + " ", admin))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Danh mục đã có văn bản cùng số")));
    }

    @Test
    void secondEditorIsToldAndKeepsTheWords() throws Exception {
        var number = number();
        mvc.perform(entry("/legal-documents", number, admin));
        var path = "/legal-documents/" + found(number).id();
        mvc.perform(entry(path, number, admin).param("version", "0").param("issuer", "Người thứ nhất"));

        mvc.perform(entry(path, number, admin).param("version", "0").param("issuer", "Người thứ hai"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Lê Thị Hạnh đã sửa mục này lúc")))
                .andExpect(content().string(containsString("Người thứ hai")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        assertThat(found(number).issuer()).isEqualTo("Người thứ nhất");
    }

    @Test
    void documentsDoNotReplaceEachOtherInACircle() throws Exception {
        var first = number();
        var second = number();
        mvc.perform(entry("/legal-documents", first, admin));
        mvc.perform(entry("/legal-documents", second, admin).param("replacedBy", first));

        mvc.perform(entry("/legal-documents/" + found(first).id(), first, admin)
                        .param("version", "0")
                        .param("replacedBy", found(second).id().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("lại được thay")));
    }

    @Test
    void hostileWordsAreShownAsTyped() throws Exception {
        mvc.perform(get("/legal-documents")
                        .param("q", "<script>alert(1)</script>[[${7*7}]]")
                        .with(communes.signedIn(drafter)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;[[${7*7}]]")));
    }

    private LegalDocumentSummary found(String number) {
        return catalog.legalDocument(number, null).orElseThrow();
    }

    private static String number() {
        return COUNT.incrementAndGet() + "/QĐ-THU";
    }

    private MockHttpServletRequestBuilder entry(String path, String number, OfficerId officer) {
        return post(path)
                .param("kind", "Quyết định")
                .param("number", number)
                .param("confidence", "SECONDARY")
                .with(csrf())
                .with(communes.signedIn(officer));
    }
}
