package vn.loa.catalog;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an entry of the library stands today for words that were taken from it.
 *
 * @param title what it is called; its words where it has no title
 * @param offeredBy name of the unit that offers it; null for the whole country
 * @param taken the words as they were when they were taken
 * @param now the words as they are today
 * @param current what words of today are taken from
 * @param changedAt when it was changed last, where that is known
 * @param endedOn first day on which it is no longer offered; null while it is
 * @param file whether there is something to download
 */
public record LibraryState(
        LibrarySource source,
        Shelf shelf,
        String title,
        @Nullable String offeredBy,
        String taken,
        String now,
        LibrarySource current,
        @Nullable Instant changedAt,
        @Nullable LocalDate endedOn,
        boolean file) {

    /** Whether it reads otherwise than when it was taken. */
    public boolean isRevised() {
        return !now.equals(taken);
    }
}
