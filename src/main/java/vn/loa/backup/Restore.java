package vn.loa.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import vn.loa.storage.FileId;
import vn.loa.storage.FileStore;

/** Brings a backup back into a database whose tables were made anew at the backup's schema version. */
final class Restore {

    private final Connection database;
    private final Folder folder;
    private final Manifest manifest;
    private final Schema stands;

    /** @param database an owner's connection */
    Restore(Connection database, Folder folder, Manifest manifest) {
        this.database = database;
        this.folder = folder;
        this.manifest = manifest;
        this.stands = new Schema(database);
    }

    /**
     * Makes the tables as they were when the backup was taken. The next start of Loa moves them on.
     *
     * @param force to clear a database that holds something
     * @throws BackupRefused if it holds something, or if the backup comes from a newer Loa
     */
    void prepare(Flyway flyway, boolean force) throws SQLException {
        var known = Arrays.stream(flyway.info().all())
                .anyMatch(migration -> migration.getVersion() != null
                        && migration.getVersion().getVersion().equals(manifest.schema()));
        if (!known) {
            throw new BackupRefused("backup.newerSchema", manifest.schema());
        }
        if (!stands.tables().isEmpty()) {
            if (!force) {
                throw new BackupRefused("backup.databaseNotEmpty");
            }
            stands.clear();
        }
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(manifest.schema())
                .load()
                .migrate();
    }

    /** All of it or nothing. What the migrations themselves put into the tables makes room for what they held. */
    void fill() throws SQLException, IOException {
        database.setAutoCommit(false);
        stands.execute("set local maintenance_work_mem = '128MB'");
        var hindrances = stands.hindrances();
        for (var hindrance : hindrances) {
            stands.execute(hindrance.away());
        }
        empty();
        for (var table : manifest.tables()) {
            copy(table);
        }
        Collections.reverse(hindrances);
        for (var hindrance : hindrances) {
            stands.execute(hindrance.back());
        }
        for (var sequence : manifest.sequences()) {
            set(sequence);
        }
        database.commit();
        database.setAutoCommit(true);
        stands.execute("analyze");
    }

    /**
     * Puts the files back into the home folder, and those of the store into the store.
     *
     * @return those that were damaged already when they were backed up; they stay out
     */
    List<String> keep(Path home, FileStore store) throws IOException {
        var damaged = new ArrayList<String>();
        for (var file : manifest.files()) {
            var inHome = Path.of(file.path().substring(Manifest.FILES.length()));
            var kept = FileStore.keptAt(inHome);
            if (kept.isEmpty()) {
                copy(file, home, inHome);
            } else if (!give(file, kept.get(), store)) {
                damaged.add(inHome.toString());
            }
        }
        return damaged;
    }

    private void copy(Manifest.KeptFile file, Path home, Path inHome) throws IOException {
        var target = home.resolve(inHome).normalize();
        if (!target.startsWith(home.normalize())) {
            throw new BackupRefused("backup.damaged", file.path());
        }
        Files.createDirectories(target.getParent());
        Files.copy(
                folder.path().resolve(file.path()),
                target,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private boolean give(Manifest.KeptFile file, FileId as, FileStore store) throws IOException {
        try (var content = folder.read(file);
                var arrival = store.receive(content, file.bytes())) {
            boolean whole = arrival.id().equals(as);
            if (whole) {
                arrival.keep();
            }
            return whole;
        }
    }

    private void empty() throws SQLException {
        var tables = stands.tables();
        if (!tables.isEmpty()) {
            stands.execute("truncate " + tables.stream().map(Schema.Table::name).collect(Collectors.joining(", ")));
        }
    }

    private void copy(Manifest.TableCopy table) throws SQLException, IOException {
        try (var rows = new GZIPInputStream(folder.read(table))) {
            long copied = database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.table() + " (" + table.columns() + ") from stdin", rows);
            if (copied != table.rows()) {
                throw new BackupRefused("backup.damaged", table.path());
            }
        }
    }

    private void set(Manifest.SequenceState sequence) throws SQLException {
        if (sequence.value() == null) {
            return;
        }
        try (var statement = database.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, sequence.sequence());
            statement.setLong(2, sequence.value());
            statement.execute();
        }
    }
}
