package vn.loa.catalog.domain;

/**
 * Which legal documents a list shows.
 *
 * @param kind such as "Nghị định"; empty for all
 */
public record LegalDocumentFilter(String text, String kind, Standing standing) {}
