package vn.loa.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * kill -9 under eight writers, {@code -Dkills=20} times: what was answered is there, once and whole. The same comparison
 * finds losses where the database was told not to wait for its disk.
 */
@Tag("proof")
class KillTests {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int WRITERS = 8;

    enum Victim {
        APPLICATION {
            @Override
            void kill(LoaProcess loa) throws Exception {
                loa.killApplication();
                loa.start();
            }
        },
        /** Loa lives on and has to start its server again itself. */
        DATABASE {
            @Override
            void kill(LoaProcess loa) throws Exception {
                loa.killDatabase();
                loa.awaitReady();
            }
        },
        BOTH {
            @Override
            void kill(LoaProcess loa) throws Exception {
                loa.killDatabase();
                loa.killApplication();
                loa.start();
            }
        };

        /** Comes back when a page is answered again. */
        abstract void kill(LoaProcess loa) throws Exception;
    }

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    private final Ledger ledger = new Ledger();
    private final Random random = new Random();
    private LoaProcess loa;

    @BeforeEach
    void begin() throws Exception {
        loa = new LoaProcess(home);
        loa.start();
    }

    @AfterEach
    void end() throws Exception {
        loa.close();
    }

    @ParameterizedTest
    @EnumSource(Victim.class)
    void whatWasAnsweredIsThere(Victim victim) throws Exception {
        var losses = killed(victim, KILLS);

        assertThat(losses).isEmpty();
        assertThat(ledger.surprises()).isEmpty();
        assertThat(ledger.size()).isGreaterThan(KILLS);
    }

    @Test
    void lossesAreFoundWhereTheDatabaseDoesNotWaitForItsDisk() throws Exception {
        try (var database = loa.database();
                var statement = database.createStatement()) {
            statement.execute("alter role loa_runtime set synchronous_commit = off");
            statement.execute("alter system set wal_writer_delay = '10s'");
            statement.execute("alter system set wal_writer_flush_after = '1GB'");
            statement.execute("alter system set autovacuum = off");
        }
        loa.stop();
        loa.start();

        assertThat(killed(Victim.DATABASE, Math.min(3, KILLS))).isNotEmpty();
    }

    private List<String> killed(Victim victim, int times) throws Exception {
        var earlier = planToCopy("id");
        var year = planToCopy("year");
        var writers = Stream.generate(() -> new Writer(loa.address(), earlier, year, ledger))
                .limit(WRITERS)
                .toList();
        var threads = writers.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        var restarts = new ArrayList<Duration>();
        for (int kill = 0; kill < times; kill++) {
            awaitWrites();
            long from = System.nanoTime();
            victim.kill(loa);
            restarts.add(Duration.ofNanos(System.nanoTime() - from));
        }
        awaitWrites();
        writers.forEach(Writer::end);
        for (var thread : threads) {
            thread.join();
        }
        return compared(victim, restarts);
    }

    private List<String> compared(Victim victim, List<Duration> restarts) throws Exception {
        try (var database = loa.database()) {
            var losses = new Comparison(database).losses(ledger);
            var sorted = restarts.stream().map(Duration::toMillis).sorted().toList();
            System.out.printf(
                    "PROOF %s: %d kills, %d answered writes, %d lost or half done, ready again after %s ms (median %d)%n",
                    victim, restarts.size(), ledger.size(), losses.size(), sorted, sorted.get(sorted.size() / 2));
            losses.stream().limit(10).forEach(loss -> System.out.println("PROOF " + loss));
            return losses;
        }
    }

    /** Until all are at it again, and then some moments more, so that the kill meets anything. */
    private void awaitWrites() throws InterruptedException {
        int before = ledger.size();
        for (int waited = 0; ledger.size() < before + 2 * WRITERS; waited++) {
            if (waited > 3000) {
                throw new IllegalStateException("Nobody can write: " + ledger.surprises());
            }
            Thread.sleep(100);
        }
        Thread.sleep(random.nextInt(1500));
    }

    private String planToCopy(String column) throws Exception {
        try (var database = loa.database();
                var rows = database.createStatement()
                        .executeQuery("select " + column
                                + " from plan where status = 'ISSUED' order by created_at limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
