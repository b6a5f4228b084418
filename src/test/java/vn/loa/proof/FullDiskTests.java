package vn.loa.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.HttpOfficer;
import vn.loa.HttpOfficer.Answer;
import vn.loa.HttpOfficer.Form;
import vn.loa.demonstration.Demonstration;

/** The disk below the embedded database is filled to the last byte under eight writers, and freed again. */
@Tag("proof")
class FullDiskTests {

    private static final int MEGABYTES = 500;
    private static final int WRITERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FULL = Duration.ofSeconds(20);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final Ledger ledger = new Ledger();
    private SmallDisk disk;
    private LoaProcess loa;
    private HttpOfficer officer;
    private String plan;

    @BeforeEach
    void begin() throws Exception {
        var home = folder.resolve("disk");
        disk = SmallDisk.mounted(home, MEGABYTES);
        loa = new LoaProcess(home, folder.resolve("loa.log"));
        loa.start();
        officer = new HttpOfficer(loa.address()).signedIn("soanthao", Demonstration.PASSWORD);
        plan = "/plans/" + one("select id from plan where status = 'DRAFT'");
    }

    @AfterEach
    void end() throws Exception {
        if (loa != null) {
            disk.free();
            loa.close();
            disk.close();
        }
    }

    /** Tables can't grow; the server itself goes on. */
    @Test
    void whatWasAnsweredIsThereAndAllIsGoodAgainWithoutARestart() throws Exception {
        var form = comment();
        var written = underWriters(() -> {
            disk.fill();
            return tries(form);
        });

        System.out.println("PROOF full disk: " + summary(written.tries()));
        assertThat(written.tries()).anyMatch(each -> each.status() == 503).allSatisfy(FullDiskTests::isClear);
        assertThat(written.losses()).isEmpty();
        assertThat(ledger.surprises()).isEmpty();
    }

    /** Without room for its log PostgreSQL ends at once, and can't come back before there is some. */
    @Test
    void databaseThatDiesOfItComesBackByItself() throws Exception {
        var form = comment();
        var written = underWriters(() -> {
            disk.fill();
            fillTheLog();
            return tries(form);
        });

        System.out.println("PROOF full disk, no log: " + summary(written.tries()));
        assertThat(written.tries()).anyMatch(each -> each.status() == 503).allSatisfy(FullDiskTests::isClear);
        assertThat(written.losses()).isEmpty();
        assertThat(ledger.surprises()).isEmpty();
    }

    /** A folder of the system's, on which others may fill the disk: uploads are kept there while they come in. */
    @Test
    void fileThatFindsNoRoomIsRefusedInASentence() throws Exception {
        var temporary = folder.resolve("tmp");
        try (var small = SmallDisk.mounted(temporary, 8)) {
            loa.close();
            loa = new LoaProcess(folder.resolve("disk"), folder.resolve("loa.log"), "-Djava.io.tmpdir=" + temporary);
            loa.start();
            officer = new HttpOfficer(loa.address()).signedIn("soanthao", Demonstration.PASSWORD);
            var form = officer.form("/plans/new", "/plans").with("way", "FILE").with("year", "2027");
            var file = "KẾ HOẠCH\nI. MỤC ĐÍCH\nNgười dân biết nơi nộp.\n".getBytes(StandardCharsets.UTF_8);

            small.fill();
            var full = officer.upload(form, "file", "ke-hoach.txt", file);
            var page = officer.get(plan);
            small.free();
            var again = officer.upload(form, "file", "ke-hoach.txt", file);

            assertThat(full.status()).isEqualTo(507);
            assertThat(full.header("Retry-After")).isNotEmpty();
            assertThat(full.body()).contains("máy chủ đang hết chỗ chứa").contains("Mã sự cố");
            assertThat(page.status()).isEqualTo(200);
            assertThat(again.status()).isEqualTo(302);
            loa.close();
        }
    }

    private void fillTheLog() throws Exception {
        try {
            for (int megabytes = 0; megabytes < MEGABYTES; megabytes += 8) {
                one("select pg_logical_emit_message(true, 'proof', repeat('x', 8000000))::text");
            }
        } catch (SQLException died) {
            return;
        }
        throw new IllegalStateException("The database has room still");
    }

    private record Outcome(List<Answer> tries, List<String> losses) {}

    private interface Disaster {

        List<Answer> happens() throws Exception;
    }

    private Outcome underWriters(Disaster disaster) throws Exception {
        var earlier = one("select id from plan where status = 'ISSUED' order by created_at limit 1");
        var year = one("select year from plan where status = 'ISSUED' order by created_at limit 1");
        var writers = Stream.generate(() -> new Writer(loa.address(), earlier, year, ledger))
                .limit(WRITERS)
                .toList();
        var threads = writers.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        awaitWrites();

        var tries = disaster.happens();
        long from = System.nanoTime();
        disk.free();
        loa.awaitReady();
        System.out.println("PROOF ready again after "
                + Duration.ofNanos(System.nanoTime() - from).toMillis() + " ms");

        awaitWrites();
        writers.forEach(Writer::end);
        for (var thread : threads) {
            thread.join();
        }
        try (var database = loa.database()) {
            return new Outcome(tries, new Comparison(database).losses(ledger));
        }
    }

    private void awaitWrites() throws InterruptedException {
        int before = ledger.size();
        for (int waited = 0; ledger.size() < before + 4 * WRITERS; waited++) {
            assertThat(waited).as("Nobody can write: %s", ledger.surprises()).isLessThan(1200);
            Thread.sleep(100);
        }
    }

    private Form comment() throws Exception {
        return officer.form(plan + "/comments", plan + "/comments");
    }

    /** Reads and writes in turn, as long as the disk is full. */
    private List<Answer> tries(Form form) throws Exception {
        var tries = new ArrayList<Answer>();
        for (long from = System.nanoTime(); System.nanoTime() - from < FULL.toNanos(); ) {
            tries.add(officer.get(plan));
            tries.add(officer.post(form.with("text", "Đĩa đầy " + UUID.randomUUID())));
        }
        return tries;
    }

    private static String summary(List<Answer> tries) {
        var slowest = tries.stream().map(Answer::took).max(Duration::compareTo).orElseThrow();
        return Stream.of("GET", "POST")
                        .map(verb -> verb + " "
                                + tries.stream()
                                        .filter(each -> each.response()
                                                .request()
                                                .method()
                                                .equals(verb))
                                        .collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
                        .toList()
                + ", slowest " + slowest.toMillis() + " ms";
    }

    private static void isClear(Answer answer) {
        assertThat(answer.took()).isLessThan(PATIENCE);
        if (answer.status() == 503) {
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.body()).contains("Cơ sở dữ liệu chưa trả lời").doesNotContain("No space", "Exception");
        } else {
            assertThat(answer.status()).isIn(200, 302);
        }
    }

    private String one(String query) throws Exception {
        try (var database = loa.database();
                var rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
