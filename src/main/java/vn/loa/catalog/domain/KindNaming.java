package vn.loa.catalog.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an area, audience or channel is called for a time.
 *
 * @param aliases other words for the same
 * @param legalBasis number of the document that gave the name
 * @param statutoryType the type of grassroots information a channel belongs to
 */
public record KindNaming(
        String code,
        String label,
        String shortLabel,
        List<String> aliases,
        @Nullable String legalBasis,
        @Nullable String statutoryType,
        Validity validity,
        @Nullable String note) {

    public KindNaming {
        if (label.isBlank() || shortLabel.isBlank()) {
            throw new InvalidEntry("catalog.kind.incomplete");
        }
        aliases = aliases.stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }
}
