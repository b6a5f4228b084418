package vn.loa.storage;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Takes in files that somebody sends as they are: photos, documents, recordings. */
@Component
public class FileIntake {

    private final FileStore store;
    private final VirusScanner scanner;
    private final Darkroom darkroom;
    private final DataSize largest;

    FileIntake(
            FileStore store,
            VirusScanner scanner,
            Darkroom darkroom,
            @Value("${loa.uploads.largest}") DataSize largest) {
        this.store = store;
        this.scanner = scanner;
        this.darkroom = darkroom;
        this.largest = largest;
    }

    public long largestMegabytes() {
        return largest.toMegabytes();
    }

    /**
     * Takes a file in and looks at it, without keeping it yet.
     *
     * @throws StorageRefusal if it is not taken in
     */
    public Accepted accept(InputStream content) throws IOException {
        var arrival = store.receive(content, largest.toBytes());
        try {
            scanner.require(arrival.path());
            var type = FileLook.typeOf(arrival.path());
            if (type.isPicture()) {
                return darkroom.develop(arrival, type);
            }
            return new Accepted(type.isFilm() ? withoutNotes(arrival) : arrival, null, type);
        } catch (IOException | RuntimeException refused) {
            arrival.close();
            throw refused;
        }
    }

    /** Most films have none, and need no copy. */
    private FileStore.Arrival withoutNotes(FileStore.Arrival film) throws IOException {
        var notes = FilmCleaning.notesIn(film.path());
        if (notes.isEmpty()) {
            return film;
        }
        var clean = store.receive(out -> FilmCleaning.copyWithout(notes, film.path(), out), film.bytes());
        film.close();
        return clean;
    }

    /** A file that was looked at; closing it takes it away, unless it was kept. */
    public static final class Accepted implements AutoCloseable {

        private final FileStore.Arrival content;
        private final FileStore.@Nullable Arrival thumbnail;
        private final FileType type;

        Accepted(FileStore.Arrival content, FileStore.@Nullable Arrival thumbnail, FileType type) {
            this.content = content;
            this.thumbnail = thumbnail;
            this.type = type;
        }

        public FileId id() {
            return content.id();
        }

        public @Nullable FileId thumbnail() {
            return thumbnail == null ? null : thumbnail.id();
        }

        public FileType type() {
            return type;
        }

        public long bytes() {
            return content.bytes();
        }

        /** Does of keeping what takes time; to be called before the transaction that {@link #keep} is part of. */
        public void secure() throws IOException {
            content.secure();
            if (thumbnail != null) {
                thumbnail.secure();
            }
        }

        public void keep() throws IOException {
            content.keep();
            if (thumbnail != null) {
                thumbnail.keep();
            }
        }

        @Override
        public void close() throws IOException {
            content.close();
            if (thumbnail != null) {
                thumbnail.close();
            }
        }
    }
}
