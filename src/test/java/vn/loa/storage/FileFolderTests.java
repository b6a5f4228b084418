package vn.loa.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.kernel.Fingerprint;

class FileFolderTests {

    private static final String TEXT = "Kế hoạch đã ký số";

    @TempDir
    Path home;

    FileFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = new FileFolder(home, Clock.systemUTC());
    }

    @Test
    void keepsAFileUnderTheHashOfItsContent() throws IOException {
        var file = keep(TEXT);

        assertThat(file.sha256()).isEqualTo(Fingerprint.of(TEXT));
        assertThat(folder.open(file)).hasContent(TEXT);
        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        keep(TEXT);
        keep(TEXT);

        assertThat(files()).hasSize(1);
    }

    @Test
    void nothingIsLeftOfAFileThatWasNotKept() throws IOException {
        try (var arrival = receive(TEXT)) {
            assertThat(arrival.path()).hasContent(TEXT);
            assertThat(arrival.bytes()).isEqualTo(TEXT.getBytes(UTF_8).length);
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void refusesMoreThanMayComeAndLeavesNothing() throws IOException {
        assertThatExceptionOfType(StorageRefusal.class)
                .isThrownBy(() -> folder.receive(new ByteArrayInputStream(new byte[11]), 10))
                .withMessage("storage.tooLarge");

        assertThat(files()).isEmpty();
    }

    @Test
    void nothingIsLeftOfAFileThatBrokeOff() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatIOException().isThrownBy(() -> folder.receive(broken, 10)).withMessage("connection reset");

        assertThat(files()).isEmpty();
    }

    @Test
    void seesThatAFileWasChangedOrLost() throws IOException {
        var file = keep(TEXT);
        Files.writeString(folder.open(file), "Kế hoạch khác");

        assertThatExceptionOfType(StorageRefusal.class)
                .isThrownBy(() -> folder.open(file))
                .withMessage("storage.changed");

        files().forEach(path -> path.toFile().delete());
        assertThatExceptionOfType(StorageRefusal.class)
                .isThrownBy(() -> folder.open(file))
                .withMessage("storage.lost");
    }

    @Test
    void theSameFileSentAgainHealsADamagedOne() throws IOException {
        Files.writeString(folder.open(keep(TEXT)), "hỏng");

        assertThat(folder.open(keep(TEXT))).hasContent(TEXT);
    }

    @Test
    void nobodyElseOfTheMachineMayLookIntoIt() throws IOException {
        var file = folder.open(keep(TEXT));

        assertThat(Files.getPosixFilePermissions(file.getParent())).hasSize(3);
        assertThat(Files.getPosixFilePermissions(home.resolve("files"))).hasSize(3);
    }

    @Test
    void whatACrashLeftBehindGoesAtALaterStart() throws IOException {
        var yesterday = receive(TEXT).path();
        var now = receive(TEXT).path();
        Files.setLastModifiedTime(yesterday, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        new FileFolder(home, Clock.systemUTC());

        assertThat(yesterday).doesNotExist();
        assertThat(now).exists();
    }

    @Test
    void manyWhoSendTheSameAtOnceAllFindIt() throws Exception {
        var senders = Executors.newFixedThreadPool(8);
        var sending = Stream.<Callable<FileId>>generate(() -> () -> keep(TEXT)).limit(40);

        var kept = senders.invokeAll(sending.toList());

        senders.shutdown();
        for (var file : kept) {
            assertThat(folder.open(file.get())).hasContent(TEXT);
        }
        assertThat(files()).hasSize(1);
    }

    private FileId keep(String text) throws IOException {
        try (var arrival = receive(text)) {
            arrival.keep();
            return arrival.id();
        }
    }

    private FileStore.Arrival receive(String text) throws IOException {
        return folder.receive(new ByteArrayInputStream(text.getBytes(UTF_8)), 1 << 20);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
