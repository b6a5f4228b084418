package vn.loa.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loa.ApplicationTest;
import vn.loa.database.OwnerConnection;
import vn.loa.kernel.Fingerprint;
import vn.loa.planning.PlanStories;
import vn.loa.storage.FileId;
import vn.loa.storage.FileStore;
import vn.loa.storage.TestStores;

@ApplicationTest
class BackupTests {

    /** Owns its database, and is nothing else on the server: restoring takes no more. */
    private static final String MOVER = "mover";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @TempDir
    Path backups;

    @TempDir
    Path home;

    @TempDir
    Path otherHome;

    @Autowired
    OwnerConnection source;

    @Autowired
    Flyway flyway;

    @Autowired
    PlanStories stories;

    Connection moment;
    String target;
    FileStore restored;
    List<String> leftOut;

    @BeforeEach
    void makeAnEmptyDatabase() throws Exception {
        var name = "restored" + DATABASES.incrementAndGet();
        try (var server = source.open();
                var statement = server.createStatement()) {
            statement.execute("do $$ begin if to_regrole('%1$s') is null then create role %1$s login password '%1$s'; "
                            .formatted(MOVER)
                    + "end if; end $$");
            statement.execute("create database %s owner %s".formatted(name, MOVER));
        }
        target = source.url().replaceFirst("/[^/]+$", "/" + name);
        restored = files(otherHome);
        moment = source.open();
        Backup.holdMoment(moment);
    }

    @AfterEach
    void letTheMomentGo() throws Exception {
        moment.close();
    }

    @Test
    void bringsBackEveryRowOfTheMomentWhileOthersWrite() throws Exception {
        var folder = new Folder(backups.resolve("monday"));
        Files.createDirectories(home.resolve("files"));
        Files.writeString(home.resolve("files/photo.txt"), "ảnh");
        Files.writeString(home.resolve("lock"), "");
        stories.draft();
        var written = new AtomicInteger();
        var over = new AtomicBoolean();
        var officers = officers(written, over);
        awaitMore(written);
        new Backup(moment, folder, files(home), Clock.systemUTC()).take(home);
        awaitMore(written);
        over.set(true);
        officers.shutdown();
        assertThat(officers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();

        restore(folder, false);

        try (var restored = target()) {
            assertThat(rows(restored)).isEqualTo(rows(moment));
            assertThat(definition(restored)).isEqualTo(definition(moment));
        }
        assertThat(otherHome.resolve("files/photo.txt")).hasContent("ảnh");
        assertThat(otherHome.resolve("lock")).doesNotExist();
    }

    private ExecutorService officers(AtomicInteger written, AtomicBoolean over) {
        var officers = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            officers.submit(() -> {
                while (!over.get()) {
                    stories.draft();
                    written.incrementAndGet();
                }
            });
        }
        return officers;
    }

    private static void awaitMore(AtomicInteger written) throws InterruptedException {
        int before = written.get();
        while (written.get() < before + 2) {
            Thread.sleep(10);
        }
    }

    @Test
    void filesGoAlongButThoseThatAreStillArriving() throws Exception {
        var signed = kept("bản đã ký số");
        Files.createDirectories(home.resolve("files/arriving"));
        Files.writeString(home.resolve("files/arriving/half.part"), "nửa tệp");

        restore(taken(), false);

        assertThat(otherHome.resolve(signed)).hasContent("bản đã ký số");
        assertThat(otherHome.resolve("files/arriving")).isEmptyDirectory();
    }

    @Test
    void tellsOfAFileThatIsNoLongerWhatWasKept() throws Exception {
        var signed = kept("bản đã ký số");
        Files.writeString(home.resolve(signed), "bản khác");
        var backup = new Backup(moment, new Folder(backups.resolve("now")), files(home), Clock.systemUTC());

        backup.take(home);

        assertThat(backup.damaged()).containsExactly(signed);
        restore(new Folder(backups.resolve("now")), false);
        assertThat(leftOut).containsExactly(signed);
        assertThat(otherHome.resolve(signed)).doesNotExist();
    }

    @Test
    void filesOfAnS3StoreGoAlongAndComeBackToWhereverFilesAreKept() throws Exception {
        var bucket = TestStores.ofBucket(home);
        FileId file;
        try (var arrival = bucket.receive(new ByteArrayInputStream(new byte[70_000]), 70_000)) {
            arrival.keep();
            file = arrival.id();
        }
        bucket.open(file);
        var folder = new Folder(backups.resolve("now"));

        new Backup(moment, folder, bucket, Clock.systemUTC()).take(home);
        restore(folder, false);

        assertThat(folder.check().files()).hasSize(1);
        assertThat(files(otherHome).open(file)).hasBinaryContent(new byte[70_000]);
        var another = TestStores.ofBucket(otherHome);
        restored = another;
        restore(folder, true);
        assertThat(another.open(file)).hasBinaryContent(new byte[70_000]);
    }

    private static FileStore files(Path home) throws IOException {
        return TestStores.ofFolder(home);
    }

    private String kept(String content) throws Exception {
        var hash = Fingerprint.of(content);
        var path = "files/" + hash.substring(0, 2) + "/" + hash;
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), content);
        return path;
    }

    @Test
    void numbersGoOnWhereTheyStood() throws Exception {
        restore(taken(), false);

        try (var restored = target()) {
            assertThat(new Schema(restored).sequences()).isEqualTo(new Schema(moment).sequences());
        }
    }

    @Test
    void refusesADatabaseThatHoldsSomethingUnlessForced() throws Exception {
        var folder = taken();
        restore(folder, false);

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> restore(folder, false))
                .withMessage("backup.databaseNotEmpty");

        restore(folder, true);
        try (var restored = target()) {
            assertThat(rows(restored)).isEqualTo(rows(moment));
        }
    }

    @Test
    void seesThatAPartWasChangedOrLost() throws Exception {
        var folder = taken();
        var part = folder.path().resolve("tables/public.plan.copy.gz");
        var bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(folder::check)
                .withMessage("backup.damaged")
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("tables/public.plan.copy.gz"));

        Files.delete(part);
        assertThatExceptionOfType(BackupRefused.class).isThrownBy(folder::check);
    }

    @Test
    void takesNothingForABackupThatWasNotFinished() throws Exception {
        var folder = taken();
        Files.delete(folder.path().resolve("manifest.json"));

        assertThatExceptionOfType(BackupRefused.class).isThrownBy(folder::check).withMessage("backup.noManifest");
    }

    @Test
    void refusesWhatANewerLoaTook() throws Exception {
        var folder = taken();
        var manifest = folder.path().resolve("manifest.json");
        var schema = folder.check().schema();
        Files.writeString(manifest, Files.readString(manifest).replace(schema, "209901010000"));

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> restore(folder, false))
                .withMessage("backup.newerSchema");
    }

    @Test
    void nobodyElseOfTheMachineMayLookIntoIt() throws Exception {
        var folder = taken();

        assertThat(Files.getPosixFilePermissions(folder.path())).hasSize(3);
        assertThat(Files.getPosixFilePermissions(folder.path().resolve("tables/public.officer.copy.gz")))
                .hasSize(2);
    }

    private Folder taken() throws Exception {
        stories.draft();
        var folder = new Folder(backups.resolve("now"));
        new Backup(moment, folder, files(home), Clock.systemUTC()).take(home);
        return folder;
    }

    private void restore(Folder folder, boolean force) throws Exception {
        var manifest = folder.check();
        try (var empty = target()) {
            var restore = new Restore(empty, folder, manifest);
            restore.prepare(
                    Flyway.configure()
                            .configuration(flyway.getConfiguration())
                            .dataSource(target, MOVER, MOVER)
                            .load(),
                    force);
            restore.fill();
            leftOut = restore.keep(otherHome, restored);
        }
    }

    private Connection target() throws SQLException {
        return DriverManager.getConnection(target, MOVER, MOVER);
    }

    /** Every row of every table, as text. */
    private static TreeMap<String, List<String>> rows(Connection database) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (var table : new Schema(database).tables()) {
            all.put(table.name(), texts(database, "select t::text from " + table.name() + " t order by 1"));
        }
        assertThat(all.get("public.plan")).isNotEmpty();
        return all;
    }

    /** What guards and finds the rows: constraints, indexes and triggers, as they are switched. */
    private static List<String> definition(Connection database) throws SQLException {
        return texts(database, """
                select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                 where connamespace = 'public'::regnamespace
                union all
                select indexdef from pg_indexes where schemaname = 'public'
                union all
                select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
                order by 1""");
    }

    private static List<String> texts(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
