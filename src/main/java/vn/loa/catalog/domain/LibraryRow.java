package vn.loa.catalog.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LibraryUses.Use;
import vn.loa.catalog.Shelf;

/**
 * An entry of the library in a list.
 *
 * @param title what it is called; its words where it has no title
 * @param detail the words of one that has a title
 * @param offeredBy null for the whole country
 * @param own whether the unit in which the officer works offers it
 * @param file what kind of file it is, or null
 */
public record LibraryRow(
        UUID id,
        Shelf shelf,
        String title,
        String detail,
        List<String> kinds,
        @Nullable String offeredBy,
        boolean own,
        @Nullable MaterialKind file,
        @Nullable String link,
        Validity validity,
        Use use) {

    public LibraryRow {
        kinds = List.copyOf(kinds);
    }

    LibraryRow used(Use itsUse) {
        return new LibraryRow(id, shelf, title, detail, kinds, offeredBy, own, file, link, validity, itsUse);
    }
}
