package vn.loa.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of the library to pick from.
 *
 * @param text the words as they are put into a plan
 * @param title what it is called; null where the text says it
 * @param kinds codes of the exchange format
 * @param frequency how often, where a channel says so
 * @param offeredBy name of the unit that offers it; null for the whole country
 */
public record LibraryItem(
        LibrarySource source,
        String text,
        @Nullable String title,
        List<String> kinds,
        @Nullable String frequency,
        @Nullable String offeredBy) {

    public LibraryItem {
        kinds = List.copyOf(kinds);
    }

    public UUID id() {
        return source.entry();
    }
}
