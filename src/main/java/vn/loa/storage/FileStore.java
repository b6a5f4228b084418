package vn.loa.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are kept, each once, under the hash of what is in it. */
public interface FileStore {

    /**
     * Takes a file in without keeping it yet, so that it can be looked at first.
     *
     * @param most how many bytes it may have
     * @throws StorageRefusal if it has more, or if there is no room for it
     */
    default Arrival receive(InputStream content, long most) throws IOException {
        return receive(content::transferTo, most);
    }

    /** The same for what is made here: it is written while it arrives. */
    Arrival receive(Content content, long most) throws IOException;

    /**
     * A file to read from. It is read whole before, and compared with its hash.
     *
     * @throws StorageRefusal if it is lost, or no longer what was kept
     */
    Path open(FileId file) throws IOException;

    /** Whether a path within Loa's home is that of a file that has not come in whole yet. */
    static boolean isArriving(Path inHome) {
        return inHome.startsWith(FileFolder.ARRIVALS);
    }

    /** Which file is kept under a path within Loa's home; empty if it is not the store's. */
    static Optional<FileId> keptAt(Path inHome) {
        return FileFolder.keptAt(inHome);
    }

    /** What is written into the store. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file that came in whole; closing it takes it away, unless it was kept. */
    interface Arrival extends AutoCloseable {

        FileId id();

        long bytes();

        Path path();

        /** From now on it is in the store, on the disk, whatever happens to the machine. */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }
}
