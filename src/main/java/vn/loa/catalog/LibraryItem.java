package vn.loa.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ready content, channel or audience to pick from.
 *
 * @param kinds codes of the exchange format
 * @param frequency how often, where a channel says so
 */
public record LibraryItem(
        UUID id, String text, List<String> kinds, @Nullable String frequency) {

    public LibraryItem {
        kinds = List.copyOf(kinds);
    }
}
