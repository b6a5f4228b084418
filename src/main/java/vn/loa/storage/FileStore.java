package vn.loa.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
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
     * A file to read from, on this machine. It is read whole before, and compared with its hash.
     *
     * @throws StorageRefusal if it is lost, no longer what was kept, or can't be had just now
     */
    Path open(FileId file) throws IOException;

    /** Tells of every file that is kept, in no order; some may be told twice. */
    void each(Visit visit) throws IOException;

    /** Copies a file as it is, whole or not. */
    void copy(FileId file, OutputStream to) throws IOException;

    /** Whether a path within Loa's home is that of a file that only passes through: on its way in, or fetched. */
    static boolean isPassing(Path inHome) {
        return inHome.startsWith(Arrivals.IN_HOME) || inHome.startsWith(FetchedFiles.IN_HOME);
    }

    /** Which file is kept under a path within Loa's home; empty if it is not the store's. */
    static Optional<FileId> keptAt(Path inHome) {
        return FileFolder.keptAt(inHome);
    }

    /** Where a file is kept within Loa's home, if it is kept there. */
    static Path place(FileId file) {
        return FileFolder.inHome(file);
    }

    /** What is written into the store. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Is told of a file, and when it was put where it is. */
    interface Visit {
        void to(FileId file, Instant since) throws IOException;
    }

    /** A file that came in whole; closing it takes it away, unless it was kept. */
    interface Arrival extends AutoCloseable {

        FileId id();

        long bytes();

        Path path();

        /** Does of keeping what takes time; to be called before the transaction that {@link #keep} is part of. */
        void secure() throws IOException;

        /** From now on it is in the store, whatever happens to the machine. */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }
}
