package vn.loa.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;

/**
 * Files in a folder below Loa's home, which several instances may share. What arrives is written beside the others, forced
 * to the disk, and only then gets its name in one step: there is never half a file under a name.
 */
final class FileFolder implements FileStore, Arrivals.Keeping {

    private static final Path FOLDER = Path.of("files");

    private final Path home;
    private final Arrivals arrivals;

    FileFolder(Path home, Clock clock) throws IOException {
        this.home = home.toAbsolutePath().normalize();
        this.arrivals = new Arrivals(this.home, clock);
    }

    static Optional<FileId> keptAt(Path inHome) {
        return inHome.getNameCount() == 3 && inHome.startsWith(FOLDER)
                ? FileId.of(inHome.getFileName().toString())
                : Optional.empty();
    }

    static Path inHome(FileId file) {
        return FOLDER.resolve(file.sha256().substring(0, 2)).resolve(file.sha256());
    }

    @Override
    public Arrival receive(Content content, long most) throws IOException {
        return arrivals.receive(content, most, this);
    }

    @Override
    public void secure(Arrivals.File file) throws IOException {
        try (var channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** One that is there already is the same, or was damaged and is whole again by this. */
    @Override
    public void keep(Arrivals.File file) throws IOException {
        var place = place(file.id());
        var shelf = place.resolveSibling("");
        PrivateFolder.open(shelf);
        Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
        PrivateFolder.forceNames(shelf);
        PrivateFolder.forceNames(home.resolve(FOLDER));
    }

    @Override
    public Path open(FileId file) throws IOException {
        var path = place(file);
        if (!Files.isRegularFile(path)) {
            throw StorageRefusal.lost(file);
        }
        if (!FileId.of(path).equals(file)) {
            throw StorageRefusal.changed(file);
        }
        return path;
    }

    @Override
    public void copy(FileId file, OutputStream to) throws IOException {
        Files.copy(place(file), to);
    }

    @Override
    public void each(Visit visit) throws IOException {
        var files = home.resolve(FOLDER);
        if (!Files.isDirectory(files)) {
            return;
        }
        try (var all = Files.walk(files, 2)) {
            for (var path : (Iterable<Path>) all::iterator) {
                var file = keptAt(home.relativize(path));
                if (file.isPresent()) {
                    visit.to(file.get(), Files.getLastModifiedTime(path).toInstant());
                }
            }
        }
    }

    private Path place(FileId file) {
        return home.resolve(inHome(file));
    }
}
