package vn.loa.catalog;

/** Where in the library an entry stands. */
public enum Shelf {
    CONTENT,
    CHANNEL,
    AUDIENCE,
    /** A text that is ready for the loudspeaker or for Zalo. */
    MESSAGE,
    /** A file or a link. */
    MATERIAL;

    /** Whether its entries have a title beside their text. */
    public boolean hasTitles() {
        return this == MESSAGE || this == MATERIAL;
    }
}
