package vn.loa.catalog;

import java.util.List;
import java.util.UUID;

/** A ready content, channel or audience to pick from; {@code kinds} are codes of the exchange format. */
public record LibraryItem(UUID id, String text, List<String> kinds) {

    public LibraryItem {
        kinds = List.copyOf(kinds);
    }
}
