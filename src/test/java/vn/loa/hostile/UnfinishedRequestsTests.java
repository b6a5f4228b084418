package vn.loa.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loa.ApplicationTest;

/** Who stops in the middle of a request, for whatever reason, costs Loa nothing for long. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnfinishedRequestsTests {

    /**
     * The time twice, for the server waits for the rest of what it refuses as well, and some more for a machine that has
     * other things to do.
     */
    private static final Duration PATIENCE = DurationStyle.detectAndParse(ApplicationTest.SILENCE)
            .multipliedBy(2)
            .plusSeconds(60);

    private static final String HEAD = "POST /plans HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\n"
            + "Content-Type: multipart/form-data; boundary=abc\r\n\r\n";

    private static final String BEGUN =
            "--abc\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ke-hoach.docx\"\r\n\r\n"
                    + "k".repeat(1 << 20);

    @LocalServerPort
    int port;

    @Autowired
    ServletContext server;

    private static final List<String> SAYINGS = List.of(
            "GET / HT",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX-",
            HEAD,
            HEAD + BEGUN,
            "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nusername=so");

    private List<CompletableFuture<String>> waits;

    /** All at once: most of the time is only waited. */
    @BeforeAll
    void beginAndStop() throws IOException {
        for (int i = 0; i < 5; i++) {
            try (var socket = begun(HEAD + BEGUN)) {
                // A cut line sends no farewell, but a reset.
                socket.setSoLinger(true, 0);
            }
        }
        var speakers = Executors.newFixedThreadPool(SAYINGS.size());
        waits = SAYINGS.stream()
                .map(saying -> CompletableFuture.supplyAsync(() -> answer(saying), speakers))
                .toList();
        speakers.shutdown();
    }

    @Test
    void uploadThatIsCutLeavesNothingBehind(CapturedOutput log) throws IOException {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(uploadsOnDisk()).isEmpty());
        assertThat(log).doesNotContain("incident");
        assertThat(RawRequest.send(port, "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoStopsSpeakingIsNotWaitedForLong(CapturedOutput log) {
        assertThat(waits).allSatisfy(wait -> assertThat(wait.join()).doesNotContain("HTTP/1.1 5"));
        assertThat(uploadsOnDisk()).isEmpty();
        assertThat(log).doesNotContain("incident");
    }

    /** Everything that comes until the server hangs up, which it has to. */
    private String answer(String saying) {
        try (var socket = begun(saying)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException stillWaiting) {
            throw new IllegalStateException(saying.lines().findFirst().orElse(""), stillWaiting);
        }
    }

    private Socket begun(String saying) throws IOException {
        var socket = new Socket("localhost", port);
        socket.getOutputStream().write(saying.getBytes(UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    private List<File> uploadsOnDisk() {
        var folder = (File) Objects.requireNonNull(server.getAttribute(ServletContext.TEMPDIR));
        return Arrays.asList(Objects.requireNonNull(folder.listFiles()));
    }
}
