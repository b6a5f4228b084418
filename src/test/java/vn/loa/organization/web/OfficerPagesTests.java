package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.TestClock;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

@ApplicationTest
class OfficerPagesTests {

    private static final String CHOSEN = "gio mua thang muoi mot";

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    Access access;

    @Autowired
    JdbcClient jdbc;

    Communes.Commune commune;
    OfficerId administrator;

    @BeforeEach
    void administratorOfACommune() {
        commune = communes.commune();
        administrator = commune.officer(Permission.ADMIN);
    }

    @Test
    void newOfficerSignsInWithThePasswordShownOnceAndChoosesAnOwn() throws Exception {
        var username = "minh." + UUID.randomUUID().toString().substring(0, 8);
        var answer = mvc.perform(as(post("/officers"))
                        .param("username", username)
                        .param("fullName", "Trần Quang Minh")
                        .param("unit", commune.culture.toString()))
                .andExpect(flash().attributeExists("password"))
                .andExpect(cookie().doesNotExist("loa-flash"))
                .andReturn();
        var initial = (String) answer.getFlashMap().get("password");

        var session = signIn(username, initial)
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("loa-session");
        mvc.perform(get("/units").cookie(session)).andExpect(redirectedUrl("/password"));
        changePassword(session, initial, CHOSEN, CHOSEN).andExpect(redirectedUrl("/"));

        signIn(username, CHOSEN).andExpect(redirectedUrl("/"));
        signIn(username, initial).andExpect(status().is(422));
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsWrong() throws Exception {
        mvc.perform(as(post("/officers"))
                        .param("username", "có dấu")
                        .param("fullName", "Tran Quang Minh")
                        .param("position", "Cong chuc Tu phap")
                        .param("unit", commune.culture.toString()))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("Tran Quang Minh"),
                                containsString("Cong chuc Tu phap"),
                                containsString("chữ thường không dấu"))));
    }

    @Test
    void everyMissingFieldIsNamedAtOnce() throws Exception {
        mvc.perform(as(post("/officers")))
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString("fullName-error"), containsString("unit-error"))));
    }

    @Test
    void administratorSeesHisOfficersAndNoOthers() throws Exception {
        var stranger = commune.officer(commune.neighbour, commune.neighbour, Permission.DRAFT);

        mvc.perform(as(get("/officers").param("q", "le thi hanh")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/officers/" + administrator)))
                .andExpect(content().string(not(containsString("/officers/" + stranger))));
        mvc.perform(as(get("/officers/" + stranger))).andExpect(status().isNotFound());
        mvc.perform(as(post("/officers/" + stranger + "/password"))).andExpect(status().isNotFound());
    }

    @Test
    void grantActsAtOnceAndSoDoesItsRevocation() throws Exception {
        var officer = commune.officer();
        var session = communes.signedIn(officer);
        mvc.perform(get("/units").with(session)).andExpect(status().isForbidden());

        mvc.perform(as(post("/officers/" + officer + "/grants"))
                        .param("permission", "ADMIN")
                        .param("on", commune.unit.toString()))
                .andExpect(redirectedUrl("/officers/" + officer));
        mvc.perform(get("/units").with(session)).andExpect(status().isOk());
        assertThat(access.holds(officer, Permission.ADMIN, commune.village)).isTrue();

        mvc.perform(as(post("/officers/" + officer + "/grants/" + grantOf(officer) + "/revocation")))
                .andExpect(redirectedUrl("/officers/" + officer));
        mvc.perform(get("/units").with(session)).andExpect(status().isForbidden());
        assertThat(access.holds(officer, Permission.ADMIN, commune.village)).isFalse();
    }

    @Test
    void grantReachesNoFurtherThanTheAdministratorsPower() throws Exception {
        mvc.perform(as(post("/officers/" + administrator + "/grants"))
                        .param("permission", "REVIEW")
                        .param("on", commune.province.toString()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Bạn không quản trị")));
    }

    @Test
    void sameGrantIsNotGivenTwice() throws Exception {
        mvc.perform(as(post("/officers/" + administrator + "/grants"))
                        .param("permission", "ADMIN")
                        .param("on", commune.unit.toString()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("đã có quyền đó")));
    }

    @Test
    void nobodyShutsHimselfOut() throws Exception {
        mvc.perform(as(post("/officers/" + administrator + "/grants/" + grantOf(administrator) + "/revocation")))
                .andExpect(status().isConflict());
        mvc.perform(as(post("/officers/" + administrator + "/departure"))
                        .param("version", "0")
                        .param("leavesOn", "2026-12-01"))
                .andExpect(status().isConflict());
    }

    @Test
    void passwordOfAnOfficerWithPowerFurtherUpIsOutOfReach() throws Exception {
        var reviewer = commune.officer(commune.culture, commune.province, Permission.REVIEW);

        mvc.perform(as(post("/officers/" + reviewer + "/password")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("quản trị cấp trên")));
    }

    @Test
    void sessionEndsWhenTheOfficerLeavesOrThePasswordIsReset() throws Exception {
        var officer = commune.officer();
        var leaving = communes.signedIn(officer);
        var other = commune.officer();
        var reset = communes.signedIn(other);
        var today = TestClock.today();

        mvc.perform(as(post("/officers/" + officer + "/departure"))
                        .param("version", "0")
                        .param("leavesOn", today.toString()))
                .andExpect(redirectedUrl("/officers/" + officer));
        mvc.perform(as(post("/officers/" + other + "/password"))).andExpect(redirectedUrl("/officers/" + other));

        mvc.perform(get("/password").with(leaving)).andExpect(redirectedUrl("/sign-in?next=%2Fpassword"));
        mvc.perform(get("/password").with(reset)).andExpect(redirectedUrl("/sign-in?next=%2Fpassword"));
    }

    @Test
    void lockedOfficerIsShownAndUnlocked() throws Exception {
        var officer = commune.officer();
        var username = jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
        for (int tries = 1; tries <= 5; tries++) {
            signIn(username, "sai");
        }
        mvc.perform(as(get("/officers/" + officer))).andExpect(content().string(containsString("Đang tạm khóa")));

        mvc.perform(as(post("/officers/" + officer + "/unlocking"))).andExpect(redirectedUrl("/officers/" + officer));

        signIn(username, Communes.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void passwordChangeSaysWhatIsWrong() throws Exception {
        var officer = commune.officer();

        change(officer, "sai", CHOSEN, CHOSEN).andExpect(content().string(containsString("hiện tại không đúng")));
        change(officer, Communes.PASSWORD, "ngắn quá", "ngắn quá")
                .andExpect(content().string(containsString("ít nhất 15 ký tự")));
        change(officer, Communes.PASSWORD, CHOSEN, CHOSEN + "x")
                .andExpect(content().string(containsString("không giống nhau")));
        change(officer, Communes.PASSWORD, "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("dễ đoán")));
    }

    @Test
    void passwordChangeEndsOtherSessions() throws Exception {
        var officer = commune.officer();
        var elsewhere = communes.signedIn(officer);

        change(officer, Communes.PASSWORD, CHOSEN, CHOSEN).andExpect(redirectedUrl("/"));

        mvc.perform(get("/password").with(elsewhere)).andExpect(redirectedUrl("/sign-in?next=%2Fpassword"));
    }

    private ResultActions change(OfficerId officer, String old, String chosen, String repeated) throws Exception {
        return mvc.perform(post("/password")
                .with(communes.signedIn(officer))
                .with(csrf())
                .param("old", old)
                .param("chosen", chosen)
                .param("repeated", repeated));
    }

    private ResultActions changePassword(Cookie session, String old, String chosen, String repeated) throws Exception {
        return mvc.perform(post("/password")
                .cookie(session)
                .with(csrf())
                .param("old", old)
                .param("chosen", chosen)
                .param("repeated", repeated));
    }

    private ResultActions signIn(String username, String password) throws Exception {
        return mvc.perform(
                post("/sign-in").with(csrf()).param("username", username).param("password", password));
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(communes.signedIn(administrator)).with(csrf());
    }

    private UUID grantOf(OfficerId officer) {
        return jdbc.sql("select id from officer_grant where officer_id = :officer and revoked_on is null")
                .param("officer", officer.value())
                .query(UUID.class)
                .single();
    }
}
