package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@HostileTest
@ExtendWith(OutputCaptureExtension.class)
class LeakTests {

    private static final Pattern INCIDENT = Pattern.compile("Mã sự cố: (\\w{6})");

    @LocalServerPort
    int port;

    static Stream<String> requests() {
        return Stream.of(
                "GET /no/such/page",
                "GET /plans/x",
                "GET /plans/00000000-0000-0000-0000-000000000000",
                "DELETE /sign-in",
                "TRACE /",
                "OPTIONS /plans",
                "PROPFIND /plans",
                "GET /actuator/env",
                "GET /actuator",
                "GET /error",
                "GET /sample/options",
                "GET /%00",
                "GET /plans/%00",
                "GET /a%zz",
                "GET /%2e%2e/%2e%2e/etc/passwd",
                "GET /..;/plans",
                "GET /plans;x=1/new",
                "GET //plans",
                "GET /plans//new",
                "GET /plans/%2fnew",
                "GET /plans\\new",
                "GET /%5c..%5c",
                "GET /plans?text=%ff%fe",
                "GET /plans?text=%",
                "GET /plans?text=%00",
                "GET /plans?page=99999999999999999999",
                "GET /plans?year=x&unit=y&status=z",
                "GET /sign-in?next=//kẻ-lạ.example",
                "GET /<script>alarm(1)</script>",
                "GET /plans?<script>",
                "GET /assets/../application.yaml",
                "GET /assets/%2e%2e/application.yaml",
                "GET /application.yaml",
                "GET /WEB-INF/web.xml",
                "GET /.git/config",
                "POST /sign-in",
                "POST /plans",
                "GET /" + "a".repeat(7_000),
                "GET /" + "a".repeat(30_000),
                "FOO",
                "\u0000\u0001\u0002",
                "GET http://[::1/ ");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void noAddressMakesTheAnswerTalk(String request) throws IOException {
        var answer = RawRequest.send(port, request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isLessThan(500);
        assertThat(LeakCheck.leaks(answer.body(), answer.headers())).isEmpty();
    }

    static Stream<String> headers() {
        return Stream.of(
                "Host: ",
                "Host: a b",
                "Host: <script>",
                "Cookie: loa-session=" + "x".repeat(5_000),
                "Cookie: loa-session=../../etc; JSESSIONID=\u0001",
                "Cookie: \u00ff=\u00fe; ;;==",
                "X-Long: " + "x".repeat(100_000),
                "Accept: application/x-nothing",
                "Accept: ;;;",
                "Accept: */*;q=9",
                "Accept-Language: " + "vi,".repeat(2_000),
                "Range: bytes=0-0,-1,99999999999999999999-",
                "If-None-Match: \"" + "x".repeat(3_000),
                "If-Modified-Since: chua bao gio",
                "Content-Type: multipart/form-data",
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: lạ",
                "Expect: 999",
                "Upgrade: websocket",
                "X-Forwarded-For: ${jndi:ldap://localhost:1/x}",
                "X-Forwarded-Host: <script>",
                "X-Forwarded-Proto: javascript",
                "Referer: javascript:alarm(1)",
                "User-Agent: ${jndi:ldap://localhost:1/x}",
                "No-Colon",
                "Bad Name: x",
                ": x");
    }

    @ParameterizedTest
    @MethodSource("headers")
    void noHeaderMakesTheAnswerTalk(String header) throws IOException {
        for (var verb : List.of("GET", "POST")) {
            var host = header.startsWith("Host") ? "" : "Host: localhost\r\n";
            var answer = RawRequest.send(
                    port, verb + " /sign-in HTTP/1.1\r\n" + host + header + "\r\nConnection: close\r\n\r\n");

            assertThat(answer.status()).isNotEqualTo(500);
            assertThat(LeakCheck.leaks(answer.body(), answer.headers())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/planted/throws", "/planted/sql", "/planted/template", "/planted/error", "/planted/stack"})
    void everyFaultHasANumberThatLeadsToItsLineInTheLog(String address, CapturedOutput log) {
        var answer = new Clerk(port).get(address);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(LeakCheck.leaks(answer.body(), answer.whole().headers().map()))
                .isEmpty();
        var incident = INCIDENT.matcher(answer.page().text());
        assertThat(incident.find()).isTrue();
        assertThat(log)
                .containsPattern("incident " + incident.group(1) + ": GET " + address + "\\R[\\s\\S]*mat-khau-bi-mat");
    }

    @Test
    void faultInAFragmentForTheScriptHasItsNumberToo() {
        var answer = new Clerk(port).get("/planted/sql", Map.of("HX-Request", "true"));

        assertThat(answer.body()).containsPattern(INCIDENT).doesNotContain("<html");
        assertThat(LeakCheck.leaks(answer.body(), answer.whole().headers().map()))
                .isEmpty();
    }

    @Test
    void whatIsSentCannotForgeALineOfTheLog(CapturedOutput log) {
        new Clerk(port).get("/planted/throws?x=%0a2026-11-21%20ERROR%20incident%20GIAMAO");
        new Clerk(port).get("/planted/throws/%E2%80%A8incident%20GIAMAO");
        new Clerk(port).get("/planted/echo?text=a%0aincident%20GIAMAO%0d%0aincident%20GIAMAO");

        assertThat(log.getAll().lines())
                .noneMatch(line -> line.startsWith("incident GIAMAO") || line.startsWith("2026-11-21 ERROR incident"));
    }

    @Test
    void brokenUploadsAreAnsweredInASentence() throws IOException {
        for (var body : List.of(
                "",
                "--x",
                "--x\r\n\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nmot",
                "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n" + "X: y\r\n".repeat(5_000),
                "--x\r\nContent-Disposition: form-data; name=\"" + "n".repeat(50_000) + "\"\r\n\r\n1\r\n--x--",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n".repeat(30_000) + "--x--",
                "\u0000".repeat(1_000))) {
            for (var boundary : List.of("; boundary=x", "; boundary=", "", "; boundary=" + "b".repeat(500))) {
                var answer = RawRequest.send(
                        port,
                        "POST /planted/upload HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: multipart/form-data"
                                + boundary + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);

                assertThat(answer.status()).isBetween(0, 499);
                assertThat(LeakCheck.leaks(answer.body(), answer.headers())).isEmpty();
            }
        }
    }
}
