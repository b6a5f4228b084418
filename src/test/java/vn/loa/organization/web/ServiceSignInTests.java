package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
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

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Province PROVINCE = Province.start();

    @LocalServerPort
    int port;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry settings) {
        var client = "spring.security.oauth2.client.";
        settings.add(client + "registration.province.client-name", () -> "tỉnh Thanh Hóa");
        settings.add(client + "registration.province.client-id", () -> Province.CLIENT);
        settings.add(client + "registration.province.client-secret", () -> Province.SECRET);
        settings.add(client + "registration.province.scope", () -> "openid,profile");
        settings.add(client + "provider.province.issuer-uri", PROVINCE::address);
    }

    @AfterAll
    static void stop() {
        PROVINCE.stop();
    }

    @Test
    void officerComesInAndToThePageHeWanted() throws Exception {
        var arrived = signIn(username(communes.commune().officer(Permission.DRAFT)), "/password");

        assertThat(arrived.uri().getPath()).isEqualTo("/password");
        assertThat(arrived.statusCode()).isEqualTo(200);
        assertThat(arrived.body()).contains("Lê Thị Hạnh");
        assertThat(open("/").uri().getPath()).isEqualTo("/");
    }

    @Test
    void pageOffersTheServiceByItsName() throws Exception {
        assertThat(open("/sign-in?next=/plans").body())
                .contains("Đăng nhập qua tỉnh Thanh Hóa")
                .contains("/oauth2/authorization/province?next=/plans");
    }

    @Test
    void whoHasNoAccountHereIsToldAndGetsNone() throws Exception {
        var officers = count();

        var arrived = signIn("nguoi.la", "/plans");

        assertThat(arrived.uri().toString()).endsWith("/sign-in?service=unknown");
        assertThat(arrived.body()).contains("Loa chưa có tài khoản nào mang tên đó");
        assertThat(open("/plans").uri().getPath()).isEqualTo("/sign-in");
        assertThat(count()).isEqualTo(officers);
    }

    @Test
    void officerWhoLeftDoesNotComeIn() throws Exception {
        var officer = communes.commune().officer(Permission.DRAFT);
        jdbc.sql("update officer set leaves_on = valid_from where id = :id")
                .param("id", officer.value())
                .update();

        assertThat(signIn(username(officer), "/").uri().toString()).endsWith("/sign-in?service=unknown");
    }

    @Test
    void secondStepOfLoaIsAskedAllTheSame() throws Exception {
        var officer = communes.commune().officer(Permission.DRAFT);
        jdbc.sql(
                        "insert into time_code_secret (officer_id, sealed_secret, since, last_step) values (:id, '', now(), 0)")
                .param("id", officer.value())
                .update();

        assertThat(signIn(username(officer), "/").uri().getPath()).isEqualTo("/sign-in/code");
        assertThat(open("/plans").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void requestCarriesStateNonceAndAProofKey() throws Exception {
        var nowhere = HttpClient.newHttpClient();

        var sent = nowhere.send(
                HttpRequest.newBuilder(loa("/oauth2/authorization/province")).build(), BodyHandlers.discarding());

        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void answerThatNobodyAskedForIsRefused() throws Exception {
        var arrived = open("/login/oauth2/code/province?code=stolen&state=invented");

        assertThat(arrived.uri().toString()).endsWith("/sign-in?service=failed");
        assertThat(arrived.body()).contains("Chưa đăng nhập được qua hệ thống đó");
    }

    private HttpResponse<String> signIn(String username, String next) throws Exception {
        var there = open("/oauth2/authorization/province?next=" + next);
        var token = TOKEN.matcher(there.body());
        assertThat(token.find()).isTrue();
        var form = Map.of("username", username, "password", Province.PASSWORD, "_csrf", token.group(1));
        return browser.send(
                HttpRequest.newBuilder(there.uri())
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                                .map(field -> field.getKey() + "="
                                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"))))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(loa(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    /** By its number: the authorization server lets a program on the same machine answer on any port only there. */
    private URI loa(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
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
