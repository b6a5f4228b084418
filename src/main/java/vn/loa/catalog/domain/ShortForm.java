package vn.loa.catalog.domain;

import org.jspecify.annotations.Nullable;

/** What the registry says about an abbreviation. */
public record ShortForm(
        String shortForm,
        String fullForm,
        Validity validity,
        @Nullable String note) {

    public ShortForm {
        shortForm = shortForm.strip();
        fullForm = fullForm.strip();
        if (shortForm.isEmpty() || fullForm.isEmpty()) {
            throw new InvalidEntry("catalog.abbreviation.incomplete");
        }
        if (shortForm.equals(fullForm)) {
            throw new InvalidEntry("catalog.abbreviation.same");
        }
    }
}
