package vn.loa.catalog;

import java.util.UUID;

/** Names a legal document in the registry. */
public record LegalDocumentId(UUID value) {

    public static LegalDocumentId random() {
        return new LegalDocumentId(UUID.randomUUID());
    }

    public static LegalDocumentId valueOf(String text) {
        return new LegalDocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
