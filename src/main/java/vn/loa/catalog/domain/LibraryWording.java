package vn.loa.catalog.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ready words of a library entry and what they mean. */
public record LibraryWording(
        String text,
        List<String> kinds,
        @Nullable String frequency,
        Validity validity,
        @Nullable String note) {

    public LibraryWording {
        if (text.isBlank()) {
            throw new InvalidEntry("catalog.library.empty");
        }
        text = text.strip();
        kinds = List.copyOf(kinds);
    }
}
