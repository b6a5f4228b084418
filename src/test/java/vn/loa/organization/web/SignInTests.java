package vn.loa.organization.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.sql.Timestamp;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.TestClock;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

@ApplicationTest
class SignInTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void strangerIsAskedToSignInAndComesBackToThePage() throws Exception {
        var officer = communes.commune().officer(Permission.DRAFT);

        mvc.perform(get("/password?tab=1")).andExpect(redirectedUrl("/sign-in?next=%2Fpassword%3Ftab%3D1"));
        mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", usernameOf(officer))
                        .param("password", Communes.PASSWORD)
                        .param("next", "/password?tab=1"))
                .andExpect(redirectedUrl("/password?tab=1"));
    }

    @Test
    void signInLeadsToNoOtherHost() throws Exception {
        var username = usernameOf(communes.commune().officer());

        for (var next : new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/\r\nX: y"}) {
            mvc.perform(post("/sign-in")
                            .with(csrf())
                            .param("username", username)
                            .param("password", Communes.PASSWORD)
                            .param("next", next))
                    .andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void fifthFailureLocksTheNameWhetherItExistsOrNot() throws Exception {
        var known = usernameOf(communes.commune().officer());
        var unknown = "khong-co-" + UUID.randomUUID();

        for (var username : new String[] {known, unknown}) {
            for (int tries = 1; tries < 5; tries++) {
                attempt(username, "sai").andExpect(content().string(containsString("không đúng")));
            }
            attempt(username, "sai").andExpect(content().string(containsString("tạm khóa")));
        }
        attempt(known, Communes.PASSWORD)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("tạm khóa")));
    }

    @Test
    void nameThatWasTypedStaysAndPasswordDoesNot() throws Exception {
        attempt("hanh.le", "mat-khau-khong-dung")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"hanh.le\"")))
                .andExpect(content().string(not(containsString("mat-khau-khong-dung"))));
    }

    @Test
    void lockEndsAfterFifteenMinutesHoweverOftenOneTries() throws Exception {
        var username = usernameOf(communes.commune().officer());
        for (int tries = 1; tries <= 7; tries++) {
            attempt(username, "sai");
        }

        jdbc.sql("update sign_in_attempt set last_failure_at = last_failure_at - interval '15 minutes'")
                .update();

        attempt(username, Communes.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void strangersWhoLockANameDontLockItsOwnerOutOfHisBrowser() throws Exception {
        var username = usernameOf(communes.commune().officer());
        var browser =
                attempt(username, Communes.PASSWORD).andReturn().getResponse().getCookie("loa-browser");
        for (int tries = 1; tries <= 9; tries++) {
            attempt(username, "sai");
        }

        attempt(username, Communes.PASSWORD).andExpect(status().isTooManyRequests());
        for (int tries = 1; tries < 5; tries++) {
            attempt(username, "sai", browser).andExpect(content().string(containsString("không đúng")));
        }
        attempt(username, Communes.PASSWORD, browser).andExpect(redirectedUrl("/"));
    }

    @Test
    void knownBrowserHasNoMoreThanFiveTriesEither() throws Exception {
        var username = usernameOf(communes.commune().officer());
        var browser =
                attempt(username, Communes.PASSWORD).andReturn().getResponse().getCookie("loa-browser");
        for (int tries = 1; tries <= 5; tries++) {
            attempt(username, "sai", browser);
        }

        attempt(username, Communes.PASSWORD, browser).andExpect(status().isTooManyRequests());
    }

    @Test
    void browserIsKnownOnlyToWhoSignedInWithItLast() throws Exception {
        var one = usernameOf(communes.commune().officer());
        var other = usernameOf(communes.commune().officer());
        var first = attempt(one, Communes.PASSWORD).andReturn().getResponse().getCookie("loa-browser");
        var second = attempt(other, Communes.PASSWORD, first)
                .andReturn()
                .getResponse()
                .getCookie("loa-browser");
        for (var username : new String[] {one, other}) {
            for (int tries = 1; tries <= 5; tries++) {
                attempt(username, "sai");
            }
        }

        attempt(one, Communes.PASSWORD, first).andExpect(status().isTooManyRequests());
        attempt(one, Communes.PASSWORD, second).andExpect(redirectedUrl("/"));
        attempt(usernameOf(communes.commune().officer()), "sai", second).andExpect(status().is(422));
    }

    @Test
    void addressThatFailedTooOftenIsToldWhenToComeBack() throws Exception {
        var username = usernameOf(communes.commune().officer());
        var browser =
                attempt(username, Communes.PASSWORD).andReturn().getResponse().getCookie("loa-browser");
        jdbc.sql("""
                insert into sign_in_address
                values ('2001:db8:1:2:0:0:0:0/64', 1010, :now, :now::timestamptz + interval '40 seconds')""").param("now", Timestamp.from(TestClock.CLOCK.instant())).update();

        attemptFrom("2001:db8:1:2:aa::1", username)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("giây")));
        attemptFrom("2001:db8:1:3::1", username).andExpect(redirectedUrl("/"));
        attempt(username, Communes.PASSWORD, browser).andExpect(redirectedUrl("/"));
    }

    @Test
    void officerWhoLeftCannotSignIn() throws Exception {
        var officer = communes.commune().officer();
        jdbc.sql("update officer set leaves_on = valid_from where id = :id")
                .param("id", officer.value())
                .update();

        attempt(usernameOf(officer), Communes.PASSWORD).andExpect(status().is(422));
    }

    @Test
    void formWithoutTokenIsRefused() throws Exception {
        mvc.perform(post("/sign-in").param("username", "hanh").param("password", "x"))
                .andExpect(status().isForbidden());
    }

    @Test
    void signOutNeedsAPost() throws Exception {
        var officer = communes.signedIn(communes.commune().officer());

        mvc.perform(get("/sign-out").with(officer)).andExpect(status().isNotFound());
        mvc.perform(get("/password").with(officer)).andExpect(status().isOk());
    }

    @Test
    void pageCarriesStrictHeaders() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    private ResultActions attempt(String username, String password) throws Exception {
        return mvc.perform(
                post("/sign-in").with(csrf()).param("username", username).param("password", password));
    }

    private ResultActions attempt(String username, String password, Cookie browser) throws Exception {
        return mvc.perform(post("/sign-in")
                .with(csrf())
                .cookie(browser)
                .param("username", username)
                .param("password", password));
    }

    private ResultActions attemptFrom(String address, String username) throws Exception {
        return mvc.perform(post("/sign-in")
                .with(csrf())
                .remoteAddress(address)
                .param("username", username)
                .param("password", Communes.PASSWORD));
    }

    private String usernameOf(OfficerId officer) {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
    }
}
