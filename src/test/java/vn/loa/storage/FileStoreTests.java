package vn.loa.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.kernel.Fingerprint;

/** What every store does, wherever it keeps files. */
abstract class FileStoreTests {

    static final String TEXT = "Kế hoạch đã ký số";

    @TempDir
    Path home;

    Shelves store;

    @BeforeEach
    void open() throws IOException {
        store = store(home, Clock.systemUTC());
    }

    /** Of the same place, whenever it is asked for. */
    abstract Shelves store(Path home, Clock clock) throws IOException;

    /** Writes something else over a kept file, past the store. */
    abstract void damage(FileId file) throws IOException;

    /** Takes a kept file away, past the store. */
    abstract void lose(FileId file) throws IOException;

    @Test
    void keepsAFileUnderTheHashOfItsContent() throws IOException {
        var file = keep(TEXT);

        assertThat(file.sha256()).isEqualTo(Fingerprint.of(TEXT));
        assertThat(store.open(file)).hasContent(TEXT);
        assertThat(store.open(file)).hasContent(TEXT);
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        keep(TEXT);
        keep(TEXT);

        assertThat(kept()).containsExactly(new FileId(Fingerprint.of(TEXT)));
    }

    @Test
    void whatWasSecuredFirstIsKeptTheSame() throws IOException {
        try (var arrival = receive(TEXT)) {
            arrival.secure();
            arrival.keep();

            assertThat(store.open(arrival.id())).hasContent(TEXT);
        }
        assertThat(arriving()).isEmpty();
    }

    @Test
    void nothingIsLeftOfAFileThatWasNotKept() throws IOException {
        try (var arrival = receive(TEXT)) {
            assertThat(arrival.path()).hasContent(TEXT);
            assertThat(arrival.bytes()).isEqualTo(TEXT.getBytes(UTF_8).length);
        }

        assertNothingIsLeft();
    }

    @Test
    void refusesMoreThanMayComeAndLeavesNothing() throws IOException {
        assertThatExceptionOfType(StorageRefusal.class)
                .isThrownBy(() -> store.receive(new ByteArrayInputStream(new byte[11]), 10))
                .withMessage("storage.tooLarge");

        assertNothingIsLeft();
    }

    @Test
    void nothingIsLeftOfAFileThatBrokeOff() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatIOException().isThrownBy(() -> store.receive(broken, 10)).withMessage("connection reset");

        assertNothingIsLeft();
    }

    @Test
    void seesThatAFileWasChanged() throws IOException {
        var file = keep(TEXT);
        damage(file);

        assertThatExceptionOfType(StorageRefusal.class)
                .isThrownBy(() -> store.open(file))
                .withMessage("storage.changed");
        assertThat(arriving()).isEmpty();
    }

    @Test
    void seesThatAFileWasLost() throws IOException {
        var file = keep(TEXT);
        lose(file);

        assertThatExceptionOfType(StorageRefusal.class)
                .isThrownBy(() -> store.open(file))
                .withMessage("storage.lost");
        assertThat(arriving()).isEmpty();
    }

    @Test
    void theSameFileSentAgainHealsADamagedOne() throws IOException {
        damage(keep(TEXT));

        assertThat(store.open(keep(TEXT))).hasContent(TEXT);
    }

    @Test
    void tellsOfAllThatIsKeptAndCopiesItAsItIs() throws IOException {
        var from = Instant.now().minus(Duration.ofMinutes(5));
        var first = keep(TEXT);
        var second = keep("Ảnh");
        damage(second);

        store.each(
                (file, since) -> assertThat(since).isBetween(from, Instant.now().plusSeconds(60)));

        assertThat(kept()).containsExactlyInAnyOrder(first, second);
        assertThat(copy(first)).isEqualTo(TEXT);
        assertThat(copy(second)).isNotEqualTo("Ảnh");
    }

    @Test
    void whatIsPutAsideIsThereStillAndCanBePutBack() throws IOException {
        var file = keep(TEXT);

        store.putAside(file);

        assertThat(store.open(file)).hasContent(TEXT);
        assertThat(kept()).containsExactly(file);
        store.putBack(file);
        assertThat(store.open(file)).hasContent(TEXT);
        assertThat(told(store::eachAside)).isEmpty();
        assertThat(told(store::eachKept)).containsExactly(file);
    }

    @Test
    void whatIsDiscardedIsGoneUnlessItWasKeptAgain() throws IOException {
        var gone = keep(TEXT);
        var again = keep("Ảnh");
        store.putAside(gone);
        store.putAside(again);
        keep("Ảnh");

        store.discard(gone);
        store.discard(again);

        assertThat(kept()).containsExactly(again);
        assertThat(store.open(again)).hasContent("Ảnh");
    }

    @Test
    void anotherInstanceMayHaveBeenFirst() throws IOException {
        var file = new FileId(Fingerprint.of(TEXT));

        store.putAside(file);
        store.putBack(file);
        store.discard(file);

        assertThat(kept()).isEmpty();
    }

    @Test
    void nobodyElseOfTheMachineMayLookIntoIt() throws IOException {
        var file = store.open(keep(TEXT));

        assertThat(Files.getPosixFilePermissions(file.getParent())).hasSize(3);
        assertThat(Files.getPosixFilePermissions(home.resolve("files"))).hasSize(3);
    }

    @Test
    void whatACrashLeftBehindGoesAtALaterStart() throws IOException {
        var yesterday = receive(TEXT).path();
        var now = receive(TEXT).path();
        Files.setLastModifiedTime(yesterday, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        store(home, Clock.systemUTC());

        assertThat(yesterday).doesNotExist();
        assertThat(now).exists();
    }

    @Test
    void manyWhoSendTheSameAtOnceAllFindIt() throws Exception {
        var senders = Executors.newFixedThreadPool(8);
        var sending = Stream.<Callable<FileId>>generate(() -> () -> keep(TEXT)).limit(16);

        var kept = senders.invokeAll(sending.toList());

        senders.shutdown();
        for (var file : kept) {
            assertThat(store.open(file.get())).hasContent(TEXT);
        }
        assertThat(kept()).hasSize(1);
    }

    FileId keep(String text) throws IOException {
        try (var arrival = receive(text)) {
            arrival.keep();
            return arrival.id();
        }
    }

    FileStore.Arrival receive(String text) throws IOException {
        return store.receive(new ByteArrayInputStream(text.getBytes(UTF_8)), 1 << 20);
    }

    void assertNothingIsLeft() throws IOException {
        assertThat(kept()).isEmpty();
        assertThat(arriving()).isEmpty();
    }

    List<FileId> kept() throws IOException {
        return told(store::each);
    }

    private interface Telling {
        void to(FileStore.Visit visit) throws IOException;
    }

    private static List<FileId> told(Telling telling) throws IOException {
        var all = new ArrayList<FileId>();
        telling.to((file, since) -> all.add(file));
        return all;
    }

    List<Path> arriving() throws IOException {
        try (var all = Files.walk(home.resolve("files/arriving"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String copy(FileId file) throws IOException {
        var copy = new ByteArrayOutputStream();
        store.copy(file, copy);
        return copy.toString(UTF_8);
    }
}
