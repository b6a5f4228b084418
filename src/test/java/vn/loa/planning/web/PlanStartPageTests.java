package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.documents.DocumentReader;
import vn.loa.documents.PlanJson;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.ImportId;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanImports;
import vn.loa.planning.domain.PlanReading;

@ApplicationTest
class PlanStartPageTests {

    private static final String TEXT = """
            ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            XÃ AN PHÚ                       Độc lập - Tự do - Hạnh phúc

            Số: 15/KH-UBND                  An Phú, ngày 05 tháng 01 năm 2026

            KẾ HOẠCH
            Tuyên truyền cải cách hành chính năm 2026

            Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH
            - Người dân biết cách nộp hồ sơ trực tuyến tại nhà.

            II. NỘI DUNG TUYÊN TRUYỀN
            1. Cải cách thủ tục hành chính: giới thiệu Cổng Dịch vụ công quốc gia.

            III. HÌNH THỨC
            - Phát thanh 01 lần/tuần trên hệ thống truyền thanh xã.

            Nơi nhận:
            - Sở Nội vụ (b/c);
            - Lưu: VT.
            """;

    @Autowired
    MockMvc web;

    @Autowired
    Communes communes;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanImports imports;

    @Autowired
    DocumentReader reader;

    @Autowired
    PlanJson json;

    Communes.Commune commune;
    OfficerId drafter;

    @BeforeEach
    void settle() {
        commune = communes.commune();
        drafter = commune.officer(Permission.DRAFT);
    }

    @Test
    void pageOffersEveryWay() throws Exception {
        web.perform(get("/plans/new").with(communes.signedIn(drafter)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"TEMPLATE\"")))
                .andExpect(content().string(containsString("value=\"FILE\"")))
                .andExpect(content().string(containsString("value=\"TEXT\"")))
                .andExpect(content().string(containsString("value=\"COPY\"")))
                .andExpect(content().string(containsString("value=\"JSON\"")));
    }

    @Test
    void templateOpensInTheEditor() throws Exception {
        web.perform(request("TEMPLATE")).andExpect(status().isFound()).andExpect(redirectedUrlPattern("/plans/*/edit"));
    }

    @Test
    void wayThatNoButtonOffersIsRefused() throws Exception {
        web.perform(request("BY_MAGIC")).andExpect(status().isBadRequest()).andExpect(view().name("error/problem"));
    }

    @Test
    void textFarLongerThanAnyPlanIsRefusedInASentence() throws Exception {
        web.perform(request("TEXT").param("text", "Một dòng của cuốn sách.\n\n".repeat(2_001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không giống một kế hoạch")));
    }

    @Test
    void pastedTextIsReadCorrectedAndMadeADraft() throws Exception {
        var address = Objects.requireNonNull(web.perform(request("TEXT").param("text", TEXT))
                .andExpect(redirectedUrlPattern("/plans/imports/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        var id = ImportId.valueOf(address.substring(address.lastIndexOf('/') + 1));
        web.perform(get(address).with(communes.signedIn(drafter)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"p-1\"")))
                .andExpect(content().string(containsString("Cổng Dịch vụ công quốc gia")));
        var before = imports.show(drafter, id);
        var line = before.parts().stream()
                .filter(part -> part.text().contains("Phát thanh 01"))
                .findFirst()
                .orElseThrow();
        var part = "parts[" + before.parts().indexOf(line) + "]";

        var open = get(address).param("part", "" + before.parts().indexOf(line));
        for (var request : List.of(open, open.header("HX-Request", "true"))) {
            web.perform(request.with(communes.signedIn(drafter)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"" + part + ".use\"")));
        }

        web.perform(post(address + "/parts")
                        .with(csrf())
                        .with(communes.signedIn(drafter))
                        .header("X-Autosave", "yes")
                        .param("version", "" + before.version())
                        .param(part + ".use", "CHANNEL")
                        .param(part + ".was", PartUse.of(line).name())
                        .param(part + ".line.marker", "-")
                        .param(part + ".line.text", "Phát thanh 02 lần/tuần")
                        .param(part + ".line.channels", "LOUDSPEAKER")
                        .param(part + ".line.frequency", "02 lần/tuần"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(before.version() + 1));

        assertThat(imports.show(drafter, id).parts()).hasSameSizeAs(before.parts());
        web.perform(post(address + "/draft").with(csrf()).with(communes.signedIn(drafter)))
                .andExpect(redirectedUrlPattern("/plans/*/renewal"));
    }

    @Test
    void longDocumentIsALightPageUntilAPartIsOpened() throws Exception {
        var address = Objects.requireNonNull(web.perform(
                        request("TEXT").param("text", TEXT + "\n\nMột đoạn của kế hoạch dài.".repeat(500)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        var page = web.perform(get(address).with(communes.signedIn(drafter)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(page.length).isLessThan(220_000);
        web.perform(get(address).param("part", "9999").with(communes.signedIn(drafter)))
                .andExpect(status().isNotFound());
    }

    @Test
    void staleCorrectionOfAnImportIsRefused() throws Exception {
        var address = Objects.requireNonNull(web.perform(request("TEXT").param("text", TEXT))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        web.perform(post(address + "/parts")
                        .with(csrf())
                        .with(communes.signedIn(drafter))
                        .header("X-Autosave", "yes")
                        .param("version", "99"))
                .andExpect(status().isConflict());
    }

    @Test
    void whatWasTypedInTheFirstWindowStandsBesideWhatTheSecondSaved() throws Exception {
        var id = imports.keep(drafter, commune.unit, 2026, "cũ.txt", reader.readText(TEXT));
        var address = "/plans/imports/" + id;
        var before = imports.show(drafter, id);
        var place = before.parts().stream()
                .filter(part -> part.text().contains("Phát thanh 01"))
                .map(before.parts()::indexOf)
                .findFirst()
                .orElseThrow();
        var version = before.version();
        web.perform(as(part(address, place, version, "TEXT", "Chữ của cửa sổ hai")))
                .andExpect(status().isFound());

        var late = page(part(address, place, version, "CHANNEL", "Chữ của cửa sổ một"), 409);

        assertThat(late.select("[role=alert]").text())
                .containsPattern("ở một cửa sổ khác lúc \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}");
        assertThat(late.select("#part-" + place + " .stored").text()).contains("Chữ của cửa sổ hai");
        assertThat(late.select("#part-" + place + " textarea").val()).isEqualTo("Chữ của cửa sổ một");
        assertThat(late.select("#part-" + place + " .use option[selected]").val())
                .isEqualTo("CHANNEL");
        var next = Integer.parseInt(late.select("[name=version]").val());
        web.perform(as(part(address, place, next, "CHANNEL", "Chữ của cửa sổ một")))
                .andExpect(status().isFound());
    }

    @Test
    void headOfTheFirstWindowStandsBesideWhatTheSecondSaved() throws Exception {
        var id = imports.keep(drafter, commune.unit, 2026, "cũ.txt", reader.readText(TEXT));
        var address = "/plans/imports/" + id;
        var version = imports.show(drafter, id).version();
        web.perform(as(header(address, version, "Tên của cửa sổ hai"))).andExpect(status().isFound());

        var late = page(header(address, version, "Tên của cửa sổ một"), 409);

        assertThat(late.select("[role=alert]").text()).contains("ở một cửa sổ khác lúc");
        assertThat(late.select("#import-header .stored").text()).contains("Tên của cửa sổ hai");
        assertThat(late.select("[name=title]").val().strip()).isEqualTo("Tên của cửa sổ một");
        web.perform(as(header(address, version + 1, "Tên của cửa sổ một"))).andExpect(status().isFound());
    }

    @Test
    void importThatBecameADraftLeadsToItAndTakesNothingMore() throws Exception {
        var id = imports.keep(drafter, commune.unit, 2026, "cũ.txt", reader.readText(TEXT));
        var draft = imports.makeDraft(drafter, id).plan();

        web.perform(as(get("/plans/imports/" + id))).andExpect(redirectedUrl("/plans/" + draft + "/edit"));
        web.perform(as(post("/plans/imports/" + id + "/draft"))).andExpect(redirectedUrl("/plans/" + draft + "/edit"));
        assertThat(page(header("/plans/imports/" + id, 0, "Tên"), 409).text())
                .contains("Bạn đã tạo dự thảo từ tệp này lúc");
    }

    private MockHttpServletRequestBuilder part(String address, int place, int version, String use, String text) {
        var part = "parts[" + place + "]";
        return post(address + "/parts")
                .param("version", "" + version)
                .param(part + ".use", use)
                .param(part + ".was", "TEXT")
                .param(part + ".line.marker", "-")
                .param(part + ".line.text", text);
    }

    private MockHttpServletRequestBuilder header(String address, int version, String title) {
        return post(address + "/header").param("version", "" + version).param("title", title);
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(csrf()).with(communes.signedIn(drafter));
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Jsoup.parse(web.perform(as(request))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void emptyFileIsNotTakenForNone() throws Exception {
        web.perform(request("FILE").file(new MockMultipartFile("file", "trống.txt", null, new byte[0])))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("trống, không có chữ nào")));
        web.perform(request("FILE").file(new MockMultipartFile("file", "", null, new byte[0])))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn một tệp trước")));
    }

    @Test
    void fileThatCannotBeReadIsToldAndTheRestIsKept() throws Exception {
        web.perform(request("FILE")
                        .file(new MockMultipartFile("file", "anh.docx", null, new byte[] {1, 2, 3, 0, 0, 7}))
                        .param("text", "XIN GIU LAI"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"file-error\"")))
                .andExpect(content().string(containsString("XIN GIU LAI")));
    }

    @Test
    void nothingChosenIsToldAtItsField() throws Exception {
        web.perform(request("FILE"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"file-error\"")));
        web.perform(request("TEXT"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"text-error\"")));
        web.perform(request("JSON").file(new MockMultipartFile("json", "a.json", null, "{".getBytes())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"json-error\"")));
        web.perform(multipart("/plans")
                        .with(csrf())
                        .with(communes.signedIn(drafter))
                        .param("way", "TEMPLATE")
                        .param("unit", commune.unit.toString())
                        .param("year", "năm sau"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"year-error\"")));
    }

    @Test
    void planOfLoasJsonAndCopyOpenWhereTheirYearIsChanged() throws Exception {
        var earlier = drafting.startFromTemplate(drafter, commune.unit, 2026);
        var text = json.write(reading.document(drafter, earlier));

        web.perform(request("JSON")
                        .file(new MockMultipartFile(
                                "json", "ke-hoach.json", null, text.getBytes(StandardCharsets.UTF_8))))
                .andExpect(redirectedUrlPattern("/plans/*/renewal"));
        web.perform(request("COPY").param("earlier", earlier.toString()))
                .andExpect(redirectedUrlPattern("/plans/*/renewal"));
    }

    @Test
    void onlyDraftersOfTheUnitBeginPlans() throws Exception {
        var reviewer = commune.officer(Permission.REVIEW);
        var neighbour = commune.officer(commune.neighbour, commune.neighbour, Permission.DRAFT);

        web.perform(get("/plans/new").with(communes.signedIn(reviewer))).andExpect(status().isForbidden());
        web.perform(multipart("/plans")
                        .with(csrf())
                        .with(communes.signedIn(neighbour))
                        .param("way", "TEMPLATE")
                        .param("unit", commune.unit.toString())
                        .param("year", "2027"))
                .andExpect(status().isForbidden());
    }

    private MockMultipartHttpServletRequestBuilder request(String way) {
        var request = multipart("/plans");
        request.with(csrf()).with(communes.signedIn(drafter));
        request.param("way", way).param("unit", commune.unit.toString()).param("year", "2027");
        return request;
    }
}
