package vn.loa.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Copies on this machine of files that are kept elsewhere; those that nobody asked for longest make room for others. */
final class FetchedFiles {

    static final Path IN_HOME = Path.of("files", "fetched");

    /** Who was given a path opens it within this time. */
    private static final Duration IN_HAND = Duration.ofMinutes(1);

    private final Path folder;
    private final long most;
    private final Clock clock;
    private long bytes;

    FetchedFiles(Path home, long most, Clock clock) throws IOException {
        this.folder = home.resolve(IN_HOME);
        this.most = most;
        this.clock = clock;
        PrivateFolder.open(folder);
        this.bytes = all().stream().mapToLong(Copy::bytes).sum();
    }

    /** A copy that is whole. */
    Optional<Path> find(FileId file) throws IOException {
        var copy = place(file);
        try {
            if (FileId.of(copy).equals(file)) {
                Files.setLastModifiedTime(copy, FileTime.from(clock.instant()));
                return Optional.of(copy);
            }
        } catch (NoSuchFileException notFetched) {
            return Optional.empty();
        }
        Files.deleteIfExists(copy);
        return Optional.empty();
    }

    Path keep(Arrivals.File file) throws IOException {
        makeRoom(file.bytes());
        return Files.move(file.path(), place(file.id()), StandardCopyOption.ATOMIC_MOVE);
    }

    private synchronized void makeRoom(long coming) throws IOException {
        bytes += coming;
        if (bytes <= most) {
            return;
        }
        var copies = all();
        bytes = coming + copies.stream().mapToLong(Copy::bytes).sum();
        var inHand = clock.instant().minus(IN_HAND);
        for (var copy : copies) {
            if (bytes > most && copy.asked().isBefore(inHand) && Files.deleteIfExists(copy.path())) {
                bytes -= copy.bytes();
            }
        }
    }

    private record Copy(Path path, long bytes, Instant asked) {}

    /** Who was asked for longest ago comes first. */
    private List<Copy> all() throws IOException {
        var copies = new ArrayList<Copy>();
        try (var paths = Files.newDirectoryStream(folder)) {
            for (var path : paths) {
                copies.add(new Copy(
                        path, Files.size(path), Files.getLastModifiedTime(path).toInstant()));
            }
        }
        copies.sort(Comparator.comparing(Copy::asked));
        return copies;
    }

    private Path place(FileId file) {
        return folder.resolve(file.sha256());
    }
}
