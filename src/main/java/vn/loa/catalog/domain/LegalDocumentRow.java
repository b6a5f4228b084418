package vn.loa.catalog.domain;

import org.jspecify.annotations.Nullable;

/** A line in the list of legal documents, ready to be shown. */
public record LegalDocumentRow(
        String id,
        String title,
        String date,
        @Nullable String issuer,
        @Nullable String subject,
        boolean ended,
        boolean begun,
        String validFrom,
        String validTo,
        @Nullable String replacedById,
        @Nullable String replacedBy,
        boolean verified) {}
