package vn.loa.catalog.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.catalog.LegalDocumentSummary;

/** Reads the field "replaced by": an identifier that a picker chose, or a number typed by hand. */
@Component
class SuccessorField {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WORDS_BEFORE_THE_NUMBER = Pattern.compile("^.*\\bsố\\s+", Pattern.UNICODE_CASE);

    private final Catalog catalog;

    SuccessorField(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What was found, with the words to show again in the field. */
    record Successor(@Nullable UUID id, String text) {

        @Nullable
        LegalDocumentId documentId() {
            return id == null ? null : new LegalDocumentId(id);
        }
    }

    Successor read(@Nullable String typed, BindingResult errors) {
        var words = Words.orNull(typed);
        if (words == null) {
            return new Successor(null, "");
        }
        var found = find(words);
        if (found.isEmpty()) {
            errors.rejectValue("replacedBy", "legalDocument.replacedBy.unknown");
            return new Successor(null, words);
        }
        return new Successor(found.get().id().value(), found.get().brief());
    }

    /** The words of the field for what is stored. */
    String text(@Nullable UUID id) {
        return id == null
                ? ""
                : catalog.legalDocument(new LegalDocumentId(id))
                        .map(LegalDocumentSummary::brief)
                        .orElse("");
    }

    private Optional<LegalDocumentSummary> find(String words) {
        if (IDENTIFIER.matcher(words).matches()) {
            return catalog.legalDocument(LegalDocumentId.valueOf(words));
        }
        var number = WORDS_BEFORE_THE_NUMBER.matcher(words).replaceFirst("");
        return catalog.legalDocument(number, null).or(() -> catalog.law(words, null));
    }
}
