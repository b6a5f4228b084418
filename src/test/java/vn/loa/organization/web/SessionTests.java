package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.CookieJar;
import vn.loa.StatementCount;
import vn.loa.TestClock;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

@ApplicationTest
class SessionTests {

    private static final String CHANGED = "Đã đổi mật khẩu.";

    private static final String SESSION = "loa-session";
    private static final String CHOSEN = "mot-mat-khau-rieng-dai";

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    Communes.Commune commune;
    OfficerId officer;

    @BeforeEach
    void settle() {
        commune = communes.commune();
        officer = commune.officer();
    }

    @Test
    void identifierThatSomebodyPlantedIsNotTheOfficers() throws Exception {
        var planted = new Cookie(SESSION, "x".repeat(43));

        var own = signIn(planted);

        assertThat(own.getValue()).hasSize(43).isNotEqualTo(planted.getValue());
        isOver(planted);
        goesOn(own);
    }

    @Test
    void signingInAgainEndsTheSessionBefore() throws Exception {
        var before = signIn();

        var after = signIn(before);

        isOver(before);
        goesOn(after);
    }

    @Test
    void sessionIsOverAfterSigningOut() throws Exception {
        var session = signIn();

        mvc.perform(post("/sign-out").cookie(session).with(csrf()))
                .andExpect(redirectedUrl("/sign-in?goodbye"))
                .andExpect(cookie().maxAge(SESSION, 0));

        isOver(session);
    }

    @Test
    void newPasswordEndsEverySessionButTheOneThatChoseIt() throws Exception {
        var own = signIn();
        var elsewhere = signIn();

        var answer = mvc.perform(post("/password")
                        .cookie(own)
                        .with(csrf())
                        .param("old", Communes.PASSWORD)
                        .param("chosen", CHOSEN)
                        .param("repeated", CHOSEN))
                .andExpect(redirectedUrl("/"));

        isOver(own);
        isOver(elsewhere);
        goesOn(sessionOf(answer));
    }

    @Test
    void officerWhoLeftIsOutAtOnceAndStaysOutWhenHeComesBack() throws Exception {
        var session = signIn();
        var administrator = communes.signedIn(commune.officer(Permission.ADMIN));
        var today = TestClock.today().toString();

        mvc.perform(post("/officers/" + officer + "/departure")
                        .with(administrator)
                        .with(csrf())
                        .param("version", "0")
                        .param("leavesOn", today))
                .andExpect(redirectedUrl("/officers/" + officer));
        isOver(session);

        mvc.perform(post("/officers/" + officer + "/return")
                        .with(administrator)
                        .with(csrf())
                        .param("version", "1"))
                .andExpect(redirectedUrl("/officers/" + officer));
        isOver(session);
    }

    @Test
    void failedTriesOfOthersDontEndTheOwnersSession() throws Exception {
        var session = signIn();

        for (int tries = 1; tries <= 6; tries++) {
            mvc.perform(
                    post("/sign-in").with(csrf()).param("username", username()).param("password", "sai"));
        }

        goesOn(session);
    }

    @Test
    void grantActsOnTheNextRequestAndSoDoesItsRevocation() throws Exception {
        var session = signIn();
        mvc.perform(get("/units").cookie(session)).andExpect(status().isForbidden());

        // As another instance would, behind this one's back.
        jdbc.sql("""
                insert into officer_grant (id, officer_id, unit_id, permission, valid_from, version)
                values (gen_random_uuid(), :officer, :unit, 'ADMIN', '2025-07-01', 0)""")
                .param("officer", officer.value())
                .param("unit", commune.unit.value())
                .update();
        mvc.perform(get("/units").cookie(session)).andExpect(status().isOk());

        jdbc.sql("update officer_grant set revoked_on = valid_from where officer_id = :officer")
                .param("officer", officer.value())
                .update();
        mvc.perform(get("/units").cookie(session)).andExpect(status().isForbidden());
    }

    @Test
    void sessionEndsAfterFifteenIdleMinutes() throws Exception {
        var session = signIn();

        age("last_seen_at", "14 minutes");
        goesOn(session);

        age("last_seen_at", "14 minutes");
        goesOn(session);

        age("last_seen_at", "15 minutes");
        isOver(session);
    }

    @Test
    void sessionEndsAfterTwelveHoursHoweverBusy() throws Exception {
        var session = signIn();

        age("began_at", "12 hours");

        isOver(session);
    }

    @Test
    void beingThereIsWrittenDownOnceAMinute() throws Exception {
        var session = signIn();

        assertThat(StatementCount.of(() -> goesOn(session))).isEqualTo(1);
        age("last_seen_at", "1 minute");
        assertThat(StatementCount.of(() -> goesOn(session))).isEqualTo(2);
        assertThat(StatementCount.of(() -> goesOn(session))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/no-such-page", "/password", "/robots.txt", "/actuator/health/liveness"})
    void strangerCostsNoSession(String path) throws Exception {
        assertThat(StatementCount.of(() -> mvc.perform(get(path)).andExpect(cookie().doesNotExist(SESSION))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "'; drop table officer_session; --", "../../../etc/passwd"})
    void cookieThatCantBeOneIsNotLookedUp(String value) throws Exception {
        assertThat(StatementCount.of(() -> isOver(new Cookie(SESSION, value)))).isZero();
    }

    @Test
    void assetCostsNoSessionThoughTheBrowserHasOne() throws Exception {
        var session = signIn();
        var script = Objects.requireNonNull(mvc.perform(get("/sign-in"))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s).*src=\"(/assets/[^\"]+)\".*", "$1"));

        assertThat(StatementCount.of(
                        () -> mvc.perform(get(script).cookie(session)).andExpect(status().isOk())))
                .isZero();
    }

    @Test
    void noticeIsToldOnceByTheNextPageWhereverThatIs() throws Exception {
        var browser = browserWithANotice();

        mvc.perform(get("/").with(browser)).andDo(browser).andExpect(content().string(containsString(CHANGED)));
        mvc.perform(get("/").with(browser)).andExpect(content().string(not(containsString(CHANGED))));
    }

    @Test
    void noticeIsReadByTheSessionAloneToWhichItWasTold() throws Exception {
        var notice = Objects.requireNonNull(browserWithANotice().value("loa-flash"));
        var other = communes.session(communes.commune().officer());

        for (var cookie : List.of(notice, "", "AAAA", notice.substring(4), "không")) {
            mvc.perform(get("/").cookie(other, new Cookie("loa-flash", cookie)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(CHANGED))));
        }
    }

    private CookieJar browserWithANotice() throws Exception {
        var browser = new CookieJar();
        mvc.perform(post("/password")
                        .cookie(signIn())
                        .with(csrf())
                        .param("old", Communes.PASSWORD)
                        .param("chosen", CHOSEN)
                        .param("repeated", CHOSEN))
                .andDo(browser);
        return browser;
    }

    @Test
    void cookieNeedsTlsAndThisHostWhereThereIsTls() throws Exception {
        mvc.perform(post("/sign-in")
                        .secure(true)
                        .with(csrf())
                        .param("username", username())
                        .param("password", Communes.PASSWORD))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age=31536000")))
                .andExpect(cookie().secure("__Host-" + SESSION, true))
                .andExpect(cookie().httpOnly("__Host-" + SESSION, true))
                .andExpect(cookie().path("__Host-" + SESSION, "/"))
                .andExpect(cookie().attribute("__Host-" + SESSION, "SameSite", "Lax"));
        mvc.perform(get("/sign-in").secure(true)).andExpect(cookie().secure("__Host-loa-csrf", true));
    }

    @Test
    void cookieWithoutTlsOpensNothingUnderTls() throws Exception {
        var plain = signIn();

        mvc.perform(get("/password").secure(true).cookie(plain)).andExpect(redirectedUrl("/sign-in?next=%2Fpassword"));
    }

    @Test
    void tableOpensNoSession() throws Exception {
        var session = signIn();

        assertThat(jdbc.sql("select s::text from officer_session s where officer_id = :officer")
                        .param("officer", officer.value())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(row -> row.contains(session.getValue()));
    }

    private Cookie signIn(Cookie... cookies) throws Exception {
        var request =
                post("/sign-in").with(csrf()).param("username", username()).param("password", Communes.PASSWORD);
        return sessionOf(mvc.perform(cookies.length == 0 ? request : request.cookie(cookies)));
    }

    private static Cookie sessionOf(ResultActions answer) throws Exception {
        answer.andExpect(cookie().exists(SESSION));
        return new Cookie(
                SESSION,
                Objects.requireNonNull(answer.andReturn().getResponse().getCookie(SESSION))
                        .getValue());
    }

    private ResultActions goesOn(Cookie session) throws Exception {
        return mvc.perform(get("/password").cookie(session)).andExpect(status().isOk());
    }

    private ResultActions isOver(Cookie session) throws Exception {
        return mvc.perform(get("/password").cookie(session)).andExpect(redirectedUrl("/sign-in?next=%2Fpassword"));
    }

    private void age(String column, String by) {
        jdbc.sql("update officer_session set %s = %s - cast(:by as interval) where officer_id = :officer"
                        .formatted(column, column))
                .param("by", by)
                .param("officer", officer.value())
                .update();
    }

    private String username() {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
    }
}
