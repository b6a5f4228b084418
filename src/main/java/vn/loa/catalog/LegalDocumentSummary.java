package vn.loa.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What others may see of a legal document in the registry.
 *
 * @param number số, ký hiệu such as {@code 76/NQ-CP}
 * @param validTo first day on which it no longer holds; null while no end is known
 * @param replacedBy how the document that replaces it is cited, where known
 * @param citation the whole citation as a plan would write it, without "Căn cứ"
 */
public record LegalDocumentSummary(
        LegalDocumentId id,
        String kind,
        String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String subject,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String replacedBy,
        String citation) {}
