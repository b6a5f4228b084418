package vn.loa.catalog.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line in the list of a registry, ready to be shown. */
public record RegistryRow(
        String id,
        String title,
        @Nullable String detail,
        List<String> kinds,
        boolean ended,
        boolean begun,
        String validFrom,
        String validTo) {

    public RegistryRow {
        kinds = List.copyOf(kinds);
    }
}
