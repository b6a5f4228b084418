package vn.loa.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;
import vn.loa.database.EmbeddedDatabase;
import vn.loa.kernel.Rejection;
import vn.loa.storage.FileId;
import vn.loa.storage.FileStore;
import vn.loa.storage.StorageRefusal;

/** Takes everything to a folder as it stands at one moment, while others go on writing. */
final class Backup {

    private final Connection database;
    private final Folder folder;
    private final FileStore store;
    private final Clock clock;
    private final List<String> damaged = new ArrayList<>();

    Backup(Connection database, Folder folder, FileStore store, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.store = store;
        this.clock = clock;
    }

    /** Lets all that is read from now on be of this moment. */
    static void holdMoment(Connection database) throws SQLException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setReadOnly(true);
    }

    /**
     * Streams every table and file; nothing is held in memory.
     *
     * @param database an owner's connection that {@link #holdMoment holds a moment}
     * @param home Loa's home folder; its files are taken along, but for those of the embedded database; so are those of
     *     the store, wherever it keeps them
     * @throws BackupRefused if the database has never held anything
     */
    Manifest take(Path home) throws SQLException, IOException {
        var stands = new Schema(database);
        var schema = stands.version().orElseThrow(() -> new BackupRefused("backup.noDatabase"));
        folder.open();
        var tables = new ArrayList<Manifest.TableCopy>();
        for (var table : stands.tables()) {
            tables.add(copy(table));
        }
        var files = new ArrayList<Manifest.KeptFile>();
        for (var file : files(home)) {
            files.add(keep(home, file));
        }
        store.each((file, since) -> keep(file).ifPresent(files::add));
        // Sequences know no moment: read last, they are past every row that was copied.
        var manifest = new Manifest(Manifest.FORMAT, clock.instant(), schema, tables, stands.sequences(), files);
        folder.seal(manifest);
        return manifest;
    }

    /** Files that are no longer what was kept under their names: taken along as they are, but somebody must know. */
    List<String> damaged() {
        return List.copyOf(damaged);
    }

    private Manifest.TableCopy copy(Schema.Table table) throws IOException {
        var rows = new long[1];
        var path = "tables/" + table.name().replace("\"", "") + ".copy.gz";
        var stored = folder.store(path, part -> {
            try (var packed = new GZIPOutputStream(part)) {
                rows[0] = database.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + table.name() + " (" + table.columns() + ") to stdout", packed);
            } catch (SQLException e) {
                throw new IOException(table.name(), e);
            }
        });
        return new Manifest.TableCopy(table.name(), table.columns(), rows[0], path, stored.bytes(), stored.sha256());
    }

    private Manifest.KeptFile keep(Path home, Path file) throws IOException {
        var path = path(home.relativize(file));
        var stored = folder.store(path, part -> Files.copy(file, part));
        return new Manifest.KeptFile(path, stored.bytes(), stored.sha256());
    }

    /** Empty if it went meanwhile, as what nobody names does. */
    private Optional<Manifest.KeptFile> keep(FileId file) throws IOException {
        var path = path(FileStore.place(file));
        try {
            var stored = folder.store(path, part -> store.copy(file, part));
            if (!stored.sha256().equals(file.sha256())) {
                damaged.add(FileStore.place(file).toString());
            }
            return Optional.of(new Manifest.KeptFile(path, stored.bytes(), stored.sha256()));
        } catch (StorageRefusal gone) {
            if (gone.reason() == Rejection.Reason.BUSY) {
                throw gone;
            }
            return Optional.empty();
        }
    }

    private static String path(Path inHome) {
        return Manifest.FILES + inHome.toString().replace('\\', '/');
    }

    /** The files below the home folder that are Loa's own: not of its embedded database, and not of the store. */
    private static List<Path> files(Path home) {
        if (!Files.exists(home)) {
            return List.of();
        }
        try (var all = Files.walk(home)) {
            return all.filter(file -> !EmbeddedDatabase.keeps(home.relativize(file)))
                    .filter(file -> !FileStore.isPassing(home.relativize(file)))
                    .filter(file -> FileStore.keptAt(home.relativize(file)).isEmpty())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
