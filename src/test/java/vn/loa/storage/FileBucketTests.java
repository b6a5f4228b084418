package vn.loa.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import vn.loa.kernel.Rejection;

/** Against a real S3 server. */
class FileBucketTests extends FileStoreTests {

    private final BucketSettings settings = S3Server.running().newBucket();
    private final S3Client bucket = BucketConnection.open(settings);

    @AfterEach
    void close() {
        bucket.close();
    }

    @Override
    Shelves store(Path home, Clock clock) throws IOException {
        return new FileBucket(home, clock, settings);
    }

    @Override
    void damage(FileId file) {
        bucket.putObject(
                request -> request.bucket(settings.bucket()).key("files/" + file), RequestBody.fromString("hỏng"));
    }

    @Override
    void lose(FileId file) {
        bucket.deleteObject(request -> request.bucket(settings.bucket()).key("files/" + file));
    }

    @Test
    void anotherInstanceFindsWhatThisOneKept() throws IOException {
        var other = store(Files.createTempDirectory(home, "other"), Clock.systemUTC());

        assertThat(other.open(keep(TEXT))).hasContent(TEXT);
    }

    @Test
    void damagedCopyOnThisMachineIsFetchedAgain() throws IOException {
        var file = keep(TEXT);
        Files.writeString(store.open(file), "hỏng");

        assertThat(store.open(file)).hasContent(TEXT);
    }

    @Test
    void copiesThatNobodyAsksForMakeRoom() throws IOException {
        var later = Clock.fixed(Instant.now().plus(Duration.ofHours(1)), ZoneOffset.UTC);
        var small = new FileBucket(home, later, fetching(DataSize.ofBytes(30)));
        var first = small.open(keep(TEXT));
        Files.setLastModifiedTime(first, FileTime.from(Instant.now()));

        var second = small.open(keep("Kế hoạch năm sau"));

        assertThat(first).doesNotExist();
        assertThat(second).exists();
    }

    @Test
    void storeThatIsAwaySaysSoInTime() throws IOException {
        int nobody;
        try (var free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        assertAway(S3Server.settings(nobody, "loa"));
    }

    @Test
    void storeThatNeverAnswersSaysSoInTime() throws IOException {
        try (var silent = new ServerSocket(0)) {
            var patient = S3Server.settings(silent.getLocalPort(), "loa");
            assertAway(new BucketSettings(
                    patient.endpoint(),
                    "us-east-1",
                    "loa",
                    "k",
                    "s",
                    true,
                    Duration.ofMillis(500),
                    DataSize.ofMegabytes(1)));
        }
    }

    @Test
    void bucketThatIsNotThereSaysSo() throws IOException {
        assertAway(S3Server.settings(S3Server.running().port(), "khong-co"));
    }

    private void assertAway(BucketSettings wrong) throws IOException {
        long from = System.nanoTime();
        var away = new FileBucket(home, Clock.systemUTC(), wrong);
        try (var arrival = away.receive(InputStream.nullInputStream(), 1)) {
            assertThatExceptionOfType(StorageRefusal.class)
                    .isThrownBy(arrival::secure)
                    .withMessage("storage.away")
                    .matches(refused -> refused.reason() == Rejection.Reason.BUSY);
            assertThatExceptionOfType(StorageRefusal.class).isThrownBy(() -> away.open(arrival.id()));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(15));
        assertNothingIsLeft();
    }

    @Test
    void nothingIsLeftInTheBucketOfAFileThatBrokeOff() throws Exception {
        try (var cut = new CutConnection(S3Server.running().port(), 300_000)) {
            var broken = new FileBucket(home, Clock.systemUTC(), S3Server.settings(cut.port(), settings.bucket()));
            try (var arrival = broken.receive(out -> out.write(new byte[2_000_000]), 2_000_000)) {
                assertThatExceptionOfType(StorageRefusal.class)
                        .isThrownBy(arrival::secure)
                        .withMessage("storage.away");
            }
        }
        assertNothingIsLeft();
    }

    @Test
    void nothingIsLeftHereOfAFileThatBreaksOffOnItsWayBack() throws Exception {
        FileId file;
        try (var arrival = store.receive(out -> out.write(new byte[2_000_000]), 2_000_000)) {
            arrival.keep();
            file = arrival.id();
        }
        try (var cut = new CutConnection(S3Server.running().port(), 300_000)) {
            var broken = new FileBucket(home, Clock.systemUTC(), S3Server.settings(cut.port(), settings.bucket()));

            assertThatExceptionOfType(StorageRefusal.class)
                    .isThrownBy(() -> broken.open(file))
                    .withMessage("storage.away");
        }
        assertThat(arriving()).isEmpty();
        assertThat(store.open(file)).hasSize(2_000_000);
    }

    @Test
    void settingsWithoutAKeyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BucketSettings(
                        "", "us-east-1", "loa", "", "", true, Duration.ofSeconds(1), DataSize.ofMegabytes(1)))
                .withMessageContaining("LOA_S3_KEY");
    }

    private BucketSettings fetching(DataSize most) {
        return new BucketSettings(
                settings.endpoint(), "us-east-1", settings.bucket(), "k", "s", true, Duration.ofSeconds(5), most);
    }

    /** Passes on what is sent in both directions, until so many bytes went one way; then it hangs up. */
    private static final class CutConnection implements AutoCloseable {

        private final ServerSocket door = new ServerSocket(0);
        private final ExecutorService passing = Executors.newCachedThreadPool();

        CutConnection(int to, long bytes) throws IOException {
            passing.submit(() -> {
                while (true) {
                    var here = door.accept();
                    var there = new Socket("localhost", to);
                    passing.submit(() -> pass(here, there, bytes));
                    passing.submit(() -> pass(there, here, bytes));
                }
            });
        }

        int port() {
            return door.getLocalPort();
        }

        private static Void pass(Socket from, Socket to, long bytes) throws IOException {
            try (from;
                    to) {
                var part = new byte[8192];
                for (long left = bytes; left > 0; ) {
                    int read = from.getInputStream().read(part, 0, (int) Math.min(left, part.length));
                    if (read < 0) {
                        break;
                    }
                    to.getOutputStream().write(part, 0, read);
                    left -= read;
                }
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            door.close();
            passing.shutdownNow();
        }
    }
}
