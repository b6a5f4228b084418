package vn.loa.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What others may see of a legal document in the registry.
 *
 * @param number số, ký hiệu such as {@code 76/NQ-CP}
 * @param validTo first day on which it no longer holds; null while no end is known
 * @param replacedBy how the document that replaces it is cited, where known
 * @param successor the document that replaces it, where known
 * @param citation the whole citation as a plan would write it, without "Căn cứ"
 * @param brief as it is cited at later mentions: kind and number, or a law's name
 * @param verified whether what the registry says was read somewhere, rather than written from memory
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
        @Nullable LegalDocumentId successor,
        String citation,
        String brief,
        boolean verified) {

    /** Whether it holds on this day, as far as is known. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || validTo.isAfter(day));
    }
}
