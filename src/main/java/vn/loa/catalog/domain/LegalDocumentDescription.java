package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registry says about a legal document. */
public record LegalDocumentDescription(
        String kind,
        String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String subject,
        Validity validity,
        @Nullable UUID replacedBy,
        Confidence confidence,
        @Nullable String note) {

    public LegalDocumentDescription {
        if (kind.isBlank() || number.isBlank()) {
            throw new InvalidEntry("catalog.legalDocument.incomplete");
        }
        kind = kind.strip();
        number = number.strip();
    }
}
