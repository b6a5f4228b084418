package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.hostile.RawRequest.Answer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/** What a balancer says of the officer in front of it counts; what the officer himself says of that does not. */
@ApplicationTest
// Other systems have only one address of their own without being told.
@EnabledOnOs(OS.LINUX)
class ForwardedHeadersTests {

    private static final String BALANCER = "127.0.0.1";
    private static final String NOBODY_SPECIAL = "127.0.0.2";

    @LocalServerPort
    int port;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void balancerTellsThePublicAddress() throws Exception {
        var answer = get(BALANCER, "/plans", forwarded("203.0.113.10"));

        assertThat(answer.headers().get("Location"))
                .containsExactly("https://loa.example.gov.vn/sign-in?next=%2Fplans");
        assertThat(answer.headers()).containsKey("Strict-Transport-Security");
        assertThat(get(BALANCER, "/.well-known/security.txt", forwarded("203.0.113.10"))
                        .body())
                .contains("security@loa.example.gov.vn");
    }

    @Test
    void balancerOnAnotherPortIsCalledByIt() throws Exception {
        var answer = get(BALANCER, "/plans", forwarded("203.0.113.10") + "X-Forwarded-Port: 8443\r\n");

        assertThat(answer.headers().get("Location").get(0)).startsWith("https://loa.example.gov.vn:8443/sign-in");
    }

    @Test
    void sessionBehindTlsIsKeptForThatHostAlone() throws Exception {
        var answer = signIn(BALANCER, forwarded("203.0.113.11"), Communes.PASSWORD);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("Location")).containsExactly("https://loa.example.gov.vn/");
        assertThat(cookies(answer))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-loa-session=")
                        .contains("Secure")
                        .contains("HttpOnly"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void triesAndAuditHaveTheAddressOfTheOfficer() throws Exception {
        var officer = officer();

        signIn(BALANCER, forwarded("203.0.113.12"), officer, "sai");
        signIn(BALANCER, forwarded("203.0.113.12"), officer, Communes.PASSWORD);

        assertThat(addressesOfTries()).contains("203.0.113.12");
        assertThat(addressesInTheAudit(officer)).containsOnly("203.0.113.12");
    }

    @Test
    void whatTheOfficerPutBeforeTheBalancersWordIsNotBelieved() throws Exception {
        signIn(BALANCER, forwarded("203.0.113.66, 203.0.113.13"), "sai");

        assertThat(addressesOfTries()).contains("203.0.113.13").doesNotContain("203.0.113.66");
    }

    @Test
    void whoComesPastTheBalancerForgesNothing() throws Exception {
        var officer = officer();

        var plans = get(NOBODY_SPECIAL, "/plans", forwarded("203.0.113.77"));
        var signedIn = signIn(NOBODY_SPECIAL, forwarded("203.0.113.77"), officer, Communes.PASSWORD);

        assertThat(plans.headers().get("Location")).containsExactly("http://127.0.0.1/sign-in?next=%2Fplans");
        assertThat(plans.headers()).doesNotContainKey("Strict-Transport-Security");
        assertThat(signedIn.status()).isEqualTo(302);
        assertThat(cookies(signedIn)).noneMatch(cookie -> cookie.startsWith("__Host-"));
        assertThat(addressesOfTries()).contains(NOBODY_SPECIAL).doesNotContain("203.0.113.77");
        assertThat(addressesInTheAudit(officer)).containsOnly(NOBODY_SPECIAL);
    }

    private static String forwarded(String client) {
        return "X-Forwarded-For: " + client
                + "\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: loa.example.gov.vn\r\n";
    }

    private Answer get(String from, String path, String headers) throws Exception {
        return RawRequest.send(
                from, port, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private OfficerId officer() {
        return communes.commune().officer(Permission.DRAFT);
    }

    private Answer signIn(String from, String headers, String password) throws Exception {
        return signIn(from, headers, officer(), password);
    }

    private Answer signIn(String from, String headers, OfficerId officer, String password) throws Exception {
        var page = get(from, "/sign-in", headers);
        var token = Jsoup.parse(page.body()).select("main input[name=_csrf]").val();
        var form = "_csrf=" + token + "&username=" + username(officer) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var cookie = cookies(page).stream().map(each -> each.split(";")[0]).collect(Collectors.joining("; "));
        return RawRequest.send(
                from,
                port,
                "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers + "Cookie: " + cookie
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form);
    }

    private static List<String> cookies(Answer answer) {
        return answer.headers().getOrDefault("Set-Cookie", List.of());
    }

    private List<String> addressesOfTries() {
        return jdbc.sql("select address from sign_in_address")
                .query(String.class)
                .list();
    }

    private List<String> addressesInTheAudit(OfficerId officer) {
        return jdbc.sql("select distinct address from audit_act where officer_id = :officer and address is not null")
                .param("officer", officer.value())
                .query(String.class)
                .list();
    }

    private String username(OfficerId officer) {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
    }
}
