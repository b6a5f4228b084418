package vn.loa.catalog.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.catalog.ChangedName;

/**
 * What the registry says about a name that the law has ended.
 *
 * @param validity from the first day on which the old name is wrong
 */
public record NameChange(
        ChangedName.Kind kind,
        String oldName,
        @Nullable String newName,
        Validity validity,
        @Nullable String unless,
        String source,
        Confidence confidence,
        @Nullable String note) {

    public NameChange {
        if (oldName.isBlank() || source.isBlank() || validity.from() == null) {
            throw new InvalidEntry("catalog.changedName.incomplete");
        }
        if (oldName.equals(newName)) {
            throw new InvalidEntry("catalog.changedName.same");
        }
    }
}
