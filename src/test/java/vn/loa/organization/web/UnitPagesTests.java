package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.TestClock;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitSummary;

@ApplicationTest
class UnitPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    UnitDirectory units;

    Communes.Commune commune;
    OfficerId administrator;

    @BeforeEach
    void administratorOfACommune() {
        commune = communes.commune();
        administrator = commune.officer(Permission.ADMIN);
    }

    @Test
    void administratorSeesHisUnitsAndNoOthers() throws Exception {
        mvc.perform(as(get("/units").param("q", "van hoa - xa hoi")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/units/" + commune.culture)))
                .andExpect(content().string(not(containsString("/units/" + commune.village))));
        mvc.perform(as(get("/units"))).andExpect(content().string(not(containsString("/units/" + commune.neighbour))));
        mvc.perform(as(get("/units/" + commune.neighbour))).andExpect(status().isNotFound());
    }

    @Test
    void officerWithoutThePermissionIsRefusedWithASentence() throws Exception {
        var drafter = commune.officer(Permission.DRAFT);

        mvc.perform(get("/units").with(communes.signedIn(drafter)))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("chưa được phân quyền")));
    }

    @Test
    void unitIsFoundedBelowTheChosenParent() throws Exception {
        var code = code(commune.unit) + "-TTHCC";

        mvc.perform(as(post("/units"))
                        .param("name", "Trung tâm Phục vụ hành chính công")
                        .param("code", code)
                        .param("kind", "SERVICE_CENTRE")
                        .param("parent", commune.unit.toString())
                        .param("validFrom", "01/07/2025"))
                .andExpect(redirectedUrl("/units"));

        assertThat(units.below(commune.unit, "phuc vu hanh chinh", 5))
                .extracting(UnitSummary::code)
                .containsExactly(code);
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsWrong() throws Exception {
        mvc.perform(as(post("/units"))
                        .param("name", "Tổ công nghệ số")
                        .param("code", "co dau cach")
                        .param("kind", "OFFICE")
                        .param("parent", "không có đơn vị này")
                        .param("validFrom", "31/02/2026"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("co dau cach"),
                                containsString("31/02/2026"),
                                containsString("Không tìm thấy"))));
    }

    @Test
    void wholeCountryLiesBelowNoUnit() throws Exception {
        mvc.perform(as(post("/units"))
                        .param("name", "thôn Bản Mới")
                        .param("code", code(commune.unit) + "-M")
                        .param("kind", "COUNTRY")
                        .param("parent", words(commune.unit))
                        .param("validFrom", "2025-07-01"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("kind-error")));
    }

    @Test
    void allThatANewUnitLacksIsToldAtOnce() throws Exception {
        mvc.perform(as(post("/units")).param("validFrom", "2025-07-01"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("name-error"),
                                containsString("code-error"),
                                containsString("kind-error"))));
    }

    @Test
    void codeOfAnotherUnitIsRefusedBesideItsField() throws Exception {
        mvc.perform(as(post("/units"))
                        .param("name", "Tổ công nghệ số")
                        .param("code", code(commune.office).toLowerCase())
                        .param("kind", "OFFICE")
                        .param("parent", words(commune.unit))
                        .param("validFrom", "2025-07-01"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("code-error")));
    }

    @Test
    void unitCannotBePutOutsideOfTheAdministratorsPower() throws Exception {
        mvc.perform(as(post("/units"))
                        .param("name", "Tổ công nghệ số")
                        .param("code", code(commune.unit) + "-T")
                        .param("kind", "OFFICE")
                        .param("parent", words(commune.neighbour))
                        .param("validFrom", "2025-07-01"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Bạn không quản trị")));
    }

    @Test
    void secondOneToSaveIsToldAndKeepsTheText() throws Exception {
        revise("thôn Đông mới", 0).andExpect(redirectedUrl("/units"));

        revise("thôn Đông khác", 0)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Lê Thị Hạnh đã lưu thay đổi lúc")));
        revise("thôn Đông khác", 1).andExpect(redirectedUrl("/units"));
    }

    @Test
    void endedUnitIsNoLongerFoundAndCanBeReopened() throws Exception {
        var yesterday = TestClock.today().minusDays(1);
        mvc.perform(as(post("/units/" + commune.village + "/end"))
                        .param("version", "0")
                        .param("lastDay", yesterday.toString())
                        .param("successor", words(commune.neighbour)))
                .andExpect(redirectedUrl("/units"));
        assertThat(units.below(commune.unit, "thon", 5)).isEmpty();
        mvc.perform(as(get("/units").param("ended", "true")))
                .andExpect(content().string(containsString("/units/" + commune.village)));

        mvc.perform(as(post("/units/" + commune.village + "/reopening")).param("version", "1"))
                .andExpect(redirectedUrl("/units"));

        assertThat(units.below(commune.unit, "thon", 5)).hasSize(1);
    }

    @Test
    void unitWithUnitsBelowDoesNotEnd() throws Exception {
        mvc.perform(as(post("/units/" + commune.unit + "/end"))
                        .param("version", "0")
                        .param("lastDay", "2026-11-01"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Còn đơn vị trực thuộc")));
    }

    @Test
    void pickerFindsUnitsWithoutAccents() throws Exception {
        mvc.perform(as(get("/units/choices").param("q", "van hoa")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-value=\"" + commune.culture + "\"")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    private ResultActions revise(String name, int version) throws Exception {
        return mvc.perform(as(post("/units/" + commune.village))
                .param("version", String.valueOf(version))
                .param("name", name)
                .param("code", code(commune.village))
                .param("kind", "VILLAGE")
                .param("parent", commune.unit.toString())
                .param("validFrom", "2025-07-01"));
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(communes.signedIn(administrator)).with(csrf());
    }

    private String code(UnitId unit) {
        return units.find(unit).orElseThrow().code();
    }

    private String words(UnitId unit) {
        return UnitChoice.words(units.find(unit).orElseThrow());
    }
}
