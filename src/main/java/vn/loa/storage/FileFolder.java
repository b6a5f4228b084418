package vn.loa.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files in a folder below Loa's home, which several instances may share. What arrives is written beside the others, forced
 * to the disk, and only then gets its name in one step: there is never half a file under a name.
 */
final class FileFolder implements Shelves, Arrivals.Keeping {

    private static final Logger LOG = LoggerFactory.getLogger(FileFolder.class);
    private static final Path FOLDER = Path.of("files");
    private static final Path ASIDE = FOLDER.resolve("aside");

    private final Path home;
    private final Arrivals arrivals;
    private final Clock clock;

    FileFolder(Path home, Clock clock) throws IOException {
        this.home = home.toAbsolutePath().normalize();
        this.arrivals = new Arrivals(this.home, clock);
        this.clock = clock;
    }

    static Optional<FileId> keptAt(Path inHome) {
        return FileId.of(inHome.getFileName().toString())
                .filter(file -> inHome.equals(inHome(file)) || inHome.equals(ASIDE.resolve(file.sha256())));
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
        var path = find(file);
        if (!FileId.of(path).equals(file)) {
            throw StorageRefusal.changed(file);
        }
        return path;
    }

    @Override
    public void copy(FileId file, OutputStream to) throws IOException {
        Files.copy(find(file), to);
    }

    private Path find(FileId file) {
        return Stream.of(place(file), aside(file))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> StorageRefusal.lost(file));
    }

    @Override
    public void eachKept(Visit visit) throws IOException {
        each(visit, path -> !path.startsWith(home.resolve(ASIDE)));
    }

    @Override
    public void eachAside(Visit visit) throws IOException {
        each(visit, path -> path.startsWith(home.resolve(ASIDE)));
    }

    private void each(Visit visit, Predicate<Path> which) throws IOException {
        var files = home.resolve(FOLDER);
        if (!Files.isDirectory(files)) {
            return;
        }
        try (var all = Files.walk(files, 2)) {
            for (var path : (Iterable<Path>) all.filter(which)::iterator) {
                var file = keptAt(home.relativize(path));
                if (file.isPresent() && Files.exists(path)) {
                    visit.to(file.get(), Files.getLastModifiedTime(path).toInstant());
                }
            }
        }
    }

    /** It gets its new time before its new place, or it might be removed at once. */
    @Override
    public void putAside(FileId file) throws IOException {
        PrivateFolder.open(home.resolve(ASIDE));
        try {
            Files.setLastModifiedTime(place(file), FileTime.from(clock.instant()));
        } catch (NoSuchFileException anotherInstanceWasFirst) {
            return;
        }
        move(place(file), aside(file));
    }

    @Override
    public void putBack(FileId file) throws IOException {
        move(aside(file), place(file));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException anotherInstanceWasFirst) {
            LOG.info("{} is no longer there", from);
        }
    }

    @Override
    public void discard(FileId file) throws IOException {
        Files.deleteIfExists(aside(file));
    }

    private Path aside(FileId file) {
        return home.resolve(ASIDE).resolve(file.sha256());
    }

    private Path place(FileId file) {
        return home.resolve(inHome(file));
    }
}
