package vn.loa.storage;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files in a folder below Loa's home, which several instances may share. What arrives is written beside the others, forced
 * to the disk, and only then gets its name in one step: there is never half a file under a name.
 */
@Component
class FileFolder implements FileStore {

    private static final Path FOLDER = Path.of("files");
    static final Path ARRIVALS = FOLDER.resolve("arriving");

    /** Nobody sends one file for so long: what is older was left behind by a crash. */
    private static final Duration LONGEST_ARRIVAL = Duration.ofDays(1);

    /** With less than this left, it was the room that was missing. */
    private static final long LITTLE_ROOM = 1 << 20;

    private final Path files;
    private final Path arrivals;

    @Autowired
    FileFolder(@Value("${loa.home}") Path home, Clock clock) throws IOException {
        this.files = home.toAbsolutePath().normalize().resolve(FOLDER);
        this.arrivals = home.toAbsolutePath().normalize().resolve(ARRIVALS);
        sweep(FileTime.from(clock.instant().minus(LONGEST_ARRIVAL)));
    }

    static Optional<FileId> keptAt(Path inHome) {
        return inHome.getNameCount() == 3 && inHome.startsWith(FOLDER)
                ? FileId.of(inHome.getFileName().toString())
                : Optional.empty();
    }

    @Override
    public Arrival receive(Content content, long most) throws IOException {
        open(arrivals);
        var arriving = arrivals.resolve(UUID.randomUUID() + ".part");
        try {
            var digest = sha256();
            long bytes = write(content, arriving, digest, most);
            force(arriving);
            return new Arrived(arriving, new FileId(HexFormat.of().formatHex(digest.digest())), bytes);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(arriving);
            if (failed instanceof IOException && files.toFile().getUsableSpace() < LITTLE_ROOM) {
                throw StorageRefusal.noRoom();
            }
            throw failed;
        }
    }

    @Override
    public Path open(FileId file) throws IOException {
        var path = place(file);
        if (!Files.isRegularFile(path)) {
            throw StorageRefusal.lost(file);
        }
        if (!hash(path).equals(file.sha256())) {
            throw StorageRefusal.changed(file);
        }
        return path;
    }

    private Path place(FileId file) {
        return shelf(file).resolve(file.sha256());
    }

    private Path shelf(FileId file) {
        return files.resolve(file.sha256().substring(0, 2));
    }

    private static long write(Content content, Path file, MessageDigest digest, long most) throws IOException {
        try (var out = new Measured(
                new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)), digest),
                most)) {
            content.writeTo(out);
            return out.bytes;
        }
    }

    private static String hash(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void sweep(FileTime before) throws IOException {
        if (!Files.isDirectory(arrivals)) {
            return;
        }
        try (var left = Files.newDirectoryStream(arrivals)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).compareTo(before) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** For nobody else of the machine to look into. */
    private static void open(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var owner = PosixFilePermissions.fromString("rwx------");
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(owner));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The name itself must outlast a crash as well. Windows opens no folders, and needs it not. */
    private static void forceNames(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Ends what is longer than it may be. */
    private static final class Measured extends FilterOutputStream {

        private final long most;
        private long bytes;

        Measured(OutputStream to, long most) {
            super(to);
            this.most = most;
        }

        @Override
        public void write(int octet) throws IOException {
            count(1);
            out.write(octet);
        }

        @Override
        public void write(byte[] part, int from, int length) throws IOException {
            count(length);
            out.write(part, from, length);
        }

        private void count(int length) {
            bytes += length;
            if (bytes > most) {
                throw StorageRefusal.tooLarge(most);
            }
        }
    }

    private final class Arrived implements Arrival {

        private final Path arriving;
        private final FileId id;
        private final long bytes;

        Arrived(Path arriving, FileId id, long bytes) {
            this.arriving = arriving;
            this.id = id;
            this.bytes = bytes;
        }

        @Override
        public FileId id() {
            return id;
        }

        @Override
        public long bytes() {
            return bytes;
        }

        @Override
        public Path path() {
            return arriving;
        }

        /** One that is there already is the same, or was damaged and is whole again by this. */
        @Override
        public void keep() throws IOException {
            var shelf = shelf(id);
            open(shelf);
            Files.move(arriving, place(id), StandardCopyOption.ATOMIC_MOVE);
            forceNames(shelf);
            forceNames(files);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(arriving);
        }
    }
}
