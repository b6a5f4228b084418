package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.CookieJar;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

@ApplicationTest
class TypedTextTests {

    private static final String KEPT = "/sign-in?over&next=/typed-text";
    private static final String HOSTILE = "Trần Thị <script>alert(1)</script> \"Mai\"";

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    CookieJar browser;
    Communes.Commune commune;
    OfficerId officer;

    @BeforeEach
    void work() throws Exception {
        browser = new CookieJar();
        commune = communes.commune();
        officer = commune.officer(Permission.ADMIN);
        signIn(officer);
    }

    @Test
    void typedTextIsSentOnAfterSigningInAgain() throws Exception {
        sessionEnds();
        perform(register()).andExpect(redirectedUrl(KEPT));
        perform(get("/sign-in?over=&next=/typed-text")).andExpect(content().string(containsString("được giữ lại")));
        signIn(officer).andExpect(redirectedUrl("/typed-text"));

        var form = page().selectFirst("main form[action=/officers]");

        assertThat(form).isNotNull();
        assertThat(form.select("input[name=_csrf]")).hasSize(1);
        assertThat(form.select("input[name=fullName]").val()).isEqualTo(HOSTILE);
        assertThat(page().select("main script")).isEmpty();
        assertThat(page().select(".typed").text()).contains(HOSTILE);

        perform(post(form.attr("action"))
                        .param("username", form.select("input[name=username]").val())
                        .param("fullName", form.select("input[name=fullName]").val())
                        .param("unit", form.select("input[name=unit]").val()))
                .andExpect(status().is3xxRedirection());
        assertThat(jdbc.sql("select count(*) from officer where full_name = :name and unit_id = :unit")
                        .param("name", HOSTILE)
                        .param("unit", commune.culture.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anotherOfficerDoesNotSeeIt() throws Exception {
        sessionEnds();
        perform(register()).andExpect(redirectedUrl(KEPT));

        signIn(commune.officer(Permission.ADMIN)).andExpect(redirectedUrl("/typed-text"));

        perform(get("/typed-text")).andExpect(redirectedUrl("/"));
    }

    @Test
    void nothingIsKeptOfAStranger() throws Exception {
        browser = new CookieJar();

        perform(register()).andExpect(redirectedUrl("/sign-in?over"));
    }

    @Test
    void sessionThatEndedKeepsOneForm() throws Exception {
        sessionEnds();
        var copy = browser.copy();
        perform(register()).andExpect(redirectedUrl(KEPT));
        browser = copy;

        perform(register()).andExpect(redirectedUrl("/sign-in?over"));
    }

    @Test
    void passwordsAreNotKept() throws Exception {
        sessionEnds();
        perform(post("/password")
                        .param("old", Communes.PASSWORD)
                        .param("chosen", "x")
                        .param("repeated", "x"))
                .andExpect(redirectedUrl("/sign-in?over"));
        perform(post("/plans/x/signature").param("password", Communes.PASSWORD).param("words", "Đã đọc kỹ."))
                .andExpect(redirectedUrl(KEPT));
        signIn(officer);

        assertThat(page().select("main form input[name=words]").val()).isEqualTo("Đã đọc kỹ.");
        assertThat(page().html()).doesNotContain(Communes.PASSWORD);
    }

    @Test
    void fileHasToBeChosenAgain() throws Exception {
        sessionEnds();
        perform(multipart("/plans")
                        .file(new MockMultipartFile("file", "ke-hoach.docx", null, new byte[] {1}))
                        .param("year", "2026"))
                .andExpect(redirectedUrl(KEPT));
        signIn(officer);

        var form = page().selectFirst("main form[enctype=multipart/form-data]");
        assertThat(form).isNotNull();
        assertThat(form.select("input[type=file][name=file]")).hasSize(1);
        assertThat(form.text()).contains("chọn lại tệp");
    }

    @Test
    void formsInOtherWindowsHoldGoodForTheSameOfficerOnly() throws Exception {
        perform(get("/password"));
        var before = browser.value("loa-csrf");
        sessionEnds();

        signIn(officer);
        perform(get("/password"));
        assertThat(browser.value("loa-csrf")).isEqualTo(before);

        sessionEnds();
        signIn(commune.officer());
        perform(get("/password"));
        assertThat(browser.value("loa-csrf")).isNotEqualTo(before);
    }

    private AbstractMockHttpServletRequestBuilder<?> register() {
        return post("/officers")
                .param("username", "mai." + commune.unit.toString().substring(0, 8))
                .param("fullName", HOSTILE)
                .param("unit", commune.culture.toString());
    }

    private Document page() throws Exception {
        return Jsoup.parse(perform(get("/typed-text"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions signIn(OfficerId who) throws Exception {
        var username = jdbc.sql("select username from officer where id = :id")
                .param("id", who.value())
                .query(String.class)
                .single();
        return perform(post("/sign-in")
                .param("username", username)
                .param("password", Communes.PASSWORD)
                .param("next", "/typed-text"));
    }

    private void sessionEnds() {
        jdbc.sql("update officer_session set last_seen_at = last_seen_at - interval '16 minutes'"
                        + " where officer_id = :officer")
                .param("officer", officer.value())
                .update();
    }

    private ResultActions perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        for (var page : new String[] {"/sign-in", "/password"}) {
            if (browser.value("loa-csrf") == null) {
                mvc.perform(get(page).with(browser)).andDo(browser);
            }
        }
        return mvc.perform(request.with(browser).param("_csrf", token())).andDo(browser);
    }

    /** As a form carries it: masked, here with zeros. Not Spring's csrf(), for the cookie itself is what matters. */
    private String token() {
        var token = Objects.requireNonNull(browser.value("loa-csrf")).getBytes(StandardCharsets.UTF_8);
        var masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
