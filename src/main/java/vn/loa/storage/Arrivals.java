package vn.loa.storage;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import vn.loa.storage.FileStore.Arrival;
import vn.loa.storage.FileStore.Content;

/** Where files come in, beside those that are kept. */
final class Arrivals {

    static final Path IN_HOME = Path.of("files", "arriving");

    /** Nobody sends one file for so long: what is older was left behind by a crash. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** With less than this left, it was the room that was missing. */
    private static final long LITTLE_ROOM = 1 << 20;

    private static final int BUFFER = 1 << 16;

    private final Path folder;

    Arrivals(Path home, Clock clock) throws IOException {
        this.folder = home.resolve(IN_HOME);
        sweep(FileTime.from(clock.instant().minus(LONGEST)));
    }

    /** What a store does with a file that came in. */
    interface Keeping {

        void secure(File file) throws IOException;

        void keep(File file) throws IOException;
    }

    File receive(Content content, long most, Keeping keeping) throws IOException {
        PrivateFolder.open(folder);
        var arriving = folder.resolve(UUID.randomUUID() + ".part");
        try {
            return write(content, arriving, most, keeping);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(arriving);
            if (failed instanceof IOException && folder.toFile().getUsableSpace() < LITTLE_ROOM) {
                throw StorageRefusal.noRoom();
            }
            throw failed;
        }
    }

    private static File write(Content content, Path file, long most, Keeping keeping) throws IOException {
        var digest = FileId.digest();
        try (var out = new Measured(
                new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), BUFFER),
                        digest),
                most)) {
            content.writeTo(out);
            out.flush();
            return new File(file, FileId.of(digest), out.bytes, keeping);
        }
    }

    private void sweep(FileTime before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var left = Files.newDirectoryStream(folder)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).compareTo(before) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A file that came in whole. */
    static final class File implements Arrival {

        private final Path path;
        private final FileId id;
        private final long bytes;
        private final Keeping keeping;
        private boolean secured;

        private File(Path path, FileId id, long bytes, Keeping keeping) {
            this.path = path;
            this.id = id;
            this.bytes = bytes;
            this.keeping = keeping;
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
            return path;
        }

        @Override
        public void secure() throws IOException {
            if (!secured) {
                keeping.secure(this);
                secured = true;
            }
        }

        @Override
        public void keep() throws IOException {
            secure();
            keeping.keep(this);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
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
}
