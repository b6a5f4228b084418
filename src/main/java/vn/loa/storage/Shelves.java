package vn.loa.storage;

import java.io.IOException;

/** A store in which files can be put aside for a while before they are removed; they can be opened there as well. */
interface Shelves extends FileStore {

    void eachKept(Visit visit) throws IOException;

    void eachAside(Visit visit) throws IOException;

    @Override
    default void each(Visit visit) throws IOException {
        eachKept(visit);
        eachAside(visit);
    }

    void putAside(FileId file) throws IOException;

    void putBack(FileId file) throws IOException;

    /** Removes what was put aside. */
    void discard(FileId file) throws IOException;
}
