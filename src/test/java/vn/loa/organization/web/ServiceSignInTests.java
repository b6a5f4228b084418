package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.loa.Communes;
import vn.loa.TestDatabase;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/** Loa behind a province's sign-in service: an authorization server that the test starts beside it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "loa.database.embedded=false")
@Import({TestDatabase.class, Communes.class})
class ServiceSignInTests {

    private static final Province PROVINCE = Province.start();

    @LocalServerPort
    int port;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    private ProvinceVisitor browser;

    @BeforeEach
    void openTheBrowser() {
        browser = new ProvinceVisitor(port);
    }

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry settings) {
        PROVINCE.offerTo(settings);
    }

    @AfterAll
    static void stop() {
        PROVINCE.stop();
    }

    @Test
    void officerComesInAndToThePageHeWanted() throws Exception {
        var arrived = browser.signIn(username(communes.commune().officer(Permission.DRAFT)), "/password");

        assertThat(arrived.uri().getPath()).isEqualTo("/password");
        assertThat(arrived.statusCode()).isEqualTo(200);
        assertThat(arrived.body()).contains("Lê Thị Hạnh");
        assertThat(browser.open("/").uri().getPath()).isEqualTo("/");
    }

    @Test
    void pageOffersTheServiceByItsName() throws Exception {
        assertThat(browser.open("/sign-in?next=/plans").body())
                .contains("Đăng nhập qua tỉnh Thanh Hóa")
                .contains("/oauth2/authorization/province?next=/plans");
    }

    @Test
    void whoHasNoAccountHereIsToldAndGetsNone() throws Exception {
        var officers = count();

        var arrived = browser.signIn("nguoi.la", "/plans");

        assertThat(arrived.uri().toString()).endsWith("/sign-in?service=unknown");
        assertThat(arrived.body()).contains("Loa chưa có tài khoản nào mang tên đó");
        assertThat(browser.open("/plans").uri().getPath()).isEqualTo("/sign-in");
        assertThat(count()).isEqualTo(officers);
    }

    @Test
    void officerWhoLeftDoesNotComeIn() throws Exception {
        var officer = communes.commune().officer(Permission.DRAFT);
        jdbc.sql("update officer set leaves_on = valid_from where id = :id")
                .param("id", officer.value())
                .update();

        assertThat(browser.signIn(username(officer), "/").uri().toString()).endsWith("/sign-in?service=unknown");
    }

    @Test
    void secondStepOfLoaIsAskedAllTheSame() throws Exception {
        var officer = communes.commune().officer(Permission.DRAFT);
        jdbc.sql(
                        "insert into time_code_secret (officer_id, sealed_secret, since, last_step) values (:id, '', now(), 0)")
                .param("id", officer.value())
                .update();

        assertThat(browser.signIn(username(officer), "/").uri().getPath()).isEqualTo("/sign-in/code");
        assertThat(browser.open("/plans").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsSentOnAfterwards() throws Exception {
        var commune = communes.commune();
        var officer = commune.officer(Permission.ADMIN);
        var page = browser.signIn(username(officer), "/officers/new");
        sessionEnds(officer);

        var kept = browser.send(
                page,
                "/officers",
                Map.of("username", "mai." + port, "fullName", "Trần Thị Mai", "unit", commune.culture.toString()));
        assertThat(kept.body()).contains("được giữ lại").contains("/oauth2/authorization/province?next=/typed-text");
        var back = browser.signIn(username(officer), "/typed-text");
        assertThat(back.uri().getPath()).isEqualTo("/typed-text");
        assertThat(back.body()).contains("Trần Thị Mai");
        var made = browser.send(back, "/officers", Map.of());

        assertThat(made.uri().getPath()).startsWith("/officers/");
        assertThat(made.body()).contains("Trần Thị Mai");
    }

    @Test
    void formInAnotherWindowStillHoldsAfterSigningInAgain() throws Exception {
        var officer = communes.commune().officer(Permission.ADMIN);
        var page = browser.signIn(username(officer), "/officers/new");
        sessionEnds(officer);

        browser.signIn(username(officer), "/");

        assertThat(browser.send(page, "/officers", Map.of("fullName", "")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void publicAddressBehindABalancerIsWhereTheServiceSendsBackTo() throws Exception {
        var sent = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(browser.loa("/oauth2/authorization/province"))
                                .header("X-Forwarded-Proto", "https")
                                .header("X-Forwarded-Host", "loa.example.gov.vn")
                                .header("X-Forwarded-For", "203.0.113.20")
                                .build(),
                        BodyHandlers.discarding());

        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .contains("redirect_uri=https://loa.example.gov.vn/login/oauth2/code/province");
    }

    @Test
    void requestCarriesStateNonceAndAProofKey() throws Exception {
        var nowhere = HttpClient.newHttpClient();

        var sent = nowhere.send(
                HttpRequest.newBuilder(browser.loa("/oauth2/authorization/province"))
                        .build(),
                BodyHandlers.discarding());

        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void answerThatNobodyAskedForIsRefused() throws Exception {
        var arrived = browser.open("/login/oauth2/code/province?code=stolen&state=invented");

        assertThat(arrived.uri().toString()).endsWith("/sign-in?service=failed");
        assertThat(arrived.body()).contains("Chưa đăng nhập được qua hệ thống đó");
    }

    private void sessionEnds(OfficerId officer) {
        jdbc.sql(
                        "update officer_session set last_seen_at = last_seen_at - interval '16 minutes' where officer_id = :id")
                .param("id", officer.value())
                .update();
    }

    private int count() {
        return jdbc.sql("select count(*) from officer").query(Integer.class).single();
    }

    private String username(OfficerId officer) {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
    }
}
