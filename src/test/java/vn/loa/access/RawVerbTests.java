package vn.loa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loa.ApplicationTest;

/** Verbs that no page has, as they come over the wire. */
@ApplicationTest
class RawVerbTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE /sign-in",
                "TRACK /sign-in",
                "CONNECT example.org:443",
                "PROPFIND /",
                "DEBUG /",
                "get /sign-in",
                "PUT /sign-in",
                "DELETE /plans"
            })
    void strangeVerbIsRefusedAndEchoesNothing(String request) throws IOException {
        var answer = send(request + " HTTP/1.1\r\nHost: localhost\r\nX-Secret: mat-khau\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .containsPattern("^HTTP/1\\.1 (400|403|404|405|501) ")
                .doesNotContain("mat-khau", "Exception", "Tomcat", "org.");
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
