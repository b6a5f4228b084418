package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.CookieJar;
import vn.loa.TestClock;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.domain.factor.Telephone;

@ApplicationTest
class SecondFactorTests {

    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    private Communes.Commune commune;
    private OfficerId officer;
    private Telephone telephone;
    private List<?> recoveryCodes;

    @BeforeEach
    void officerWithATelephone() throws Exception {
        commune = communes.commune();
        officer = commune.officer(Permission.DRAFT);
        var page = mvc.perform(get("/second-factor/telephone").with(communes.signedIn(officer)))
                .andExpect(content().string(containsString("data:image/svg+xml;base64,")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var shown = SECRET.matcher(page);
        assertThat(shown.find()).isTrue();
        telephone = new Telephone(shown.group(1));
        enrol(shown.group(1), "000000")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(shown.group(1))));
        var enrolled = enrol(shown.group(1), code(0))
                .andExpect(redirectedUrl("/second-factor"))
                .andReturn();
        recoveryCodes = (List<?>) enrolled.getFlashMap().get("recoveryCodes");
    }

    @Test
    void passwordAloneOpensNothing() throws Exception {
        var session = new CookieJar();

        password(session).andExpect(redirectedUrl("/sign-in/code"));

        mvc.perform(get("/password").with(session)).andExpect(redirectedUrl("/sign-in?next=%2Fpassword"));
    }

    @Test
    void codeOfTheTelephoneWorksOnce() throws Exception {
        var code = code(30);
        var session = new CookieJar();
        password(session);
        code(session, code).andExpect(redirectedUrl("/plans?year=2026"));
        mvc.perform(get("/password").with(session)).andExpect(status().isOk());

        var replay = new CookieJar();
        password(replay);
        code(replay, code).andExpect(status().is(422)).andExpect(content().string(containsString("đã dùng rồi")));
    }

    @Test
    void eachRecoveryCodeWorksOnceHoweverItIsTyped() throws Exception {
        assertThat(recoveryCodes).hasSize(10);
        var paper = recoveryCodes.get(3).toString();
        var session = new CookieJar();
        password(session);

        code(session, " " + paper.toUpperCase().replace("-", " ")).andExpect(redirectedUrl("/plans?year=2026"));

        var again = new CookieJar();
        password(again);
        code(again, paper).andExpect(status().is(422));
    }

    @Test
    void wrongCodesCountLikeWrongPasswords() throws Exception {
        var session = new CookieJar();
        for (int tries = 1; tries <= 4; tries++) {
            password(session).andExpect(redirectedUrl("/sign-in/code"));
            code(session, "123").andExpect(status().is(422));
        }

        code(session, "123").andExpect(status().isTooManyRequests());
        code(session, code(30)).andExpect(status().isTooManyRequests());
        password(session).andExpect(status().isTooManyRequests());
    }

    @Test
    void codeIsAskedOnlyAfterThePassword() throws Exception {
        mvc.perform(get("/sign-in/code")).andExpect(redirectedUrl("/sign-in?over"));
        code(new CookieJar(), code(30)).andExpect(redirectedUrl("/sign-in?over"));
    }

    @Test
    void switchingOffNeedsThePassword() throws Exception {
        own("/second-factor/telephone/removal", "sai")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("hiện tại không đúng")));
        own("/second-factor/telephone/removal", Communes.PASSWORD).andExpect(redirectedUrl("/second-factor"));

        password(new CookieJar()).andExpect(redirectedUrl("/plans?year=2026"));
        assertThat(count("recovery_code")).isZero();
    }

    @Test
    void computerLeftOpenGivesNoMoreThanFiveTriesAtThePassword() throws Exception {
        for (int tries = 1; tries <= 5; tries++) {
            own("/second-factor/recovery-codes", "sai").andExpect(status().is(422));
        }

        own("/second-factor/recovery-codes", Communes.PASSWORD)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("sai mật khẩu 5 lần")));
        password(new CookieJar()).andExpect(redirectedUrl("/sign-in/code"));
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() throws Exception {
        own("/second-factor/recovery-codes", Communes.PASSWORD).andExpect(redirectedUrl("/second-factor"));

        var session = new CookieJar();
        password(session);
        code(session, recoveryCodes.get(0).toString()).andExpect(status().is(422));
        assertThat(count("recovery_code")).isEqualTo(10);
    }

    @Test
    void administratorHelpsWhoLostTheTelephone() throws Exception {
        var administrator = commune.officer(Permission.ADMIN);
        var stranger = communes.commune().officer(Permission.ADMIN);

        mvc.perform(post("/officers/" + officer + "/second-factor/removal")
                        .with(communes.signedIn(stranger))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get("/officers/" + officer).with(communes.signedIn(administrator)))
                .andExpect(content().string(containsString("Xác thực hai bước đang bật")));
        mvc.perform(post("/officers/" + officer + "/second-factor/removal")
                        .with(communes.signedIn(administrator))
                        .with(csrf()))
                .andExpect(redirectedUrl("/officers/" + officer));

        password(new CookieJar()).andExpect(redirectedUrl("/plans?year=2026"));
    }

    private ResultActions enrol(String letters, String code) throws Exception {
        return mvc.perform(post("/second-factor/telephone")
                .with(communes.signedIn(officer))
                .with(csrf())
                .param("secret", letters.replace(" ", ""))
                .param("code", code)
                .param("password", Communes.PASSWORD));
    }

    private ResultActions password(CookieJar session) throws Exception {
        return mvc.perform(post("/sign-in")
                        .with(session)
                        .with(csrf())
                        .param("username", username())
                        .param("password", Communes.PASSWORD)
                        .param("next", "/plans?year=2026"))
                .andDo(session);
    }

    private ResultActions code(CookieJar session, String code) throws Exception {
        return mvc.perform(post("/sign-in/code").with(session).with(csrf()).param("code", code))
                .andDo(session);
    }

    private ResultActions own(String address, String password) throws Exception {
        return mvc.perform(
                post(address).with(communes.signedIn(officer)).with(csrf()).param("password", password));
    }

    /** The enrolment used up the present one, so signing in takes the next; time may pass in between. */
    private String code(int seconds) {
        return telephone.code(TestClock.CLOCK.instant().plusSeconds(seconds));
    }

    private String username() {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where officer_id = :officer")
                .param("officer", officer.value())
                .query(Integer.class)
                .single();
    }
}
