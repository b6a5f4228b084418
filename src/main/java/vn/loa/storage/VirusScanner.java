package vn.loa.storage;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Has files looked at by ClamAV (INSTREAM over TCP) where an address is set. */
@Component
class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int CONNECTING = 3_000;
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    private final String host;
    private final int port;
    private final Duration patience;
    private final boolean required;

    /**
     * @param address host:port; empty for none
     * @param required whether a file is refused that could not be looked at
     */
    VirusScanner(
            @Value("${loa.virus-scan.address}") String address,
            @Value("${loa.virus-scan.patience}") Duration patience,
            @Value("${loa.virus-scan.required}") boolean required) {
        int colon = address.lastIndexOf(':');
        this.host = colon < 0 ? address : address.substring(0, colon);
        this.port = colon < 0 ? 3310 : Integer.parseInt(address.substring(colon + 1));
        this.patience = patience;
        this.required = required;
    }

    /** @throws StorageRefusal if something was found, or if nobody looked */
    void require(Path file) throws IOException {
        if (host.isEmpty()) {
            return;
        }
        var answer = answer(file);
        if (answer.endsWith(" FOUND")) {
            LOG.warn("a file was refused: {}", answer);
            throw StorageRefusal.infected();
        }
        if (!answer.endsWith(": OK")) {
            LOG.error("the virus scanner at {}:{} did not look at a file: {}", host, port, answer);
            if (required) {
                throw StorageRefusal.notScanned();
            }
        }
    }

    private String answer(Path file) throws IOException {
        try (var content = Files.newInputStream(file);
                var scanner = new Socket()) {
            return ask(scanner, content);
        }
    }

    /** What it says, or why it says nothing. */
    private String ask(Socket scanner, InputStream content) {
        try {
            scanner.connect(new InetSocketAddress(host, port), CONNECTING);
            scanner.setSoTimeout((int) patience.toMillis());
            var out = new DataOutputStream(scanner.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var part = new byte[CHUNK];
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                out.writeInt(read);
                out.write(part, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return new String(scanner.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        } catch (IOException unreachable) {
            return unreachable.toString();
        }
    }
}
