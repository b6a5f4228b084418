package vn.loa.storage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speaks with a scanner that answers as ClamAV does. */
class VirusScannerTests {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("tep"), new byte[200_000]);
    }

    @Test
    void fileIsSentWholeAndTakenInWhenNothingIsFound() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var seen = answering(server, "stream: OK\0");

            scanner(server.getLocalPort(), true).require(file);

            assertThat(seen.get()).isEqualTo(200_000);
        }
    }

    @Test
    void fileInWhichSomethingIsFoundIsRefused() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answering(server, "stream: Eicar-Test-Signature FOUND\0");

            assertThatExceptionOfType(StorageRefusal.class)
                    .isThrownBy(() -> scanner(server.getLocalPort(), false).require(file))
                    .withMessage("storage.infected");
        }
    }

    @Test
    void withoutAnAnswerNothingIsTakenInUnlessAllowed() throws Exception {
        int closed;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = server.getLocalPort();
        }

        assertThatExceptionOfType(StorageRefusal.class)
                .isThrownBy(() -> scanner(closed, true).require(file))
                .withMessage("storage.notScanned");
        scanner(closed, false).require(file);
    }

    @Test
    void scannerThatGivesUpCountsAsNone() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answering(server, "INSTREAM size limit exceeded. ERROR\0");

            assertThatExceptionOfType(StorageRefusal.class)
                    .isThrownBy(() -> scanner(server.getLocalPort(), true).require(file))
                    .withMessage("storage.notScanned");
        }
    }

    private static VirusScanner scanner(int port, boolean required) {
        return new VirusScanner("127.0.0.1:" + port, Duration.ofMinutes(1), required);
    }

    private static CompletableFuture<Integer> answering(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var client = server.accept()) {
                var in = new DataInputStream(client.getInputStream());
                assertThat(in.readNBytes("zINSTREAM\0".length()))
                        .asString(US_ASCII)
                        .isEqualTo("zINSTREAM\0");
                var content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                client.getOutputStream().write(answer.getBytes(US_ASCII));
                return content.size();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
