package vn.loa.catalog.domain;

/** How sure the registry is of what it says about a legal document. */
public enum Confidence {
    /** Read in the text of the document. */
    TEXT_READ,
    /** Read in a state portal, a newspaper or another document. */
    SECONDARY,
    /** Written down from memory. */
    UNVERIFIED,
    /** Known by name only, or sources contradict each other. */
    UNKNOWN;

    public boolean verified() {
        return this == TEXT_READ || this == SECONDARY;
    }
}
