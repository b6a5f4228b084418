package vn.loa.catalog;

/** What may stand behind a recipient, such as {@code b/c}, and what it stands for. */
public record RecipientNote(String note, String meaning) {}
