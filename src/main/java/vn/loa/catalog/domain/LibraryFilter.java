package vn.loa.catalog.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.catalog.Shelf;

/**
 * Which entries of the library a list shows.
 *
 * @param shelf null for all
 * @param area a code that the entries must bear; empty for any
 */
public record LibraryFilter(String text, @Nullable Shelf shelf, String area, From from, Standing standing) {

    /** Who offers the entries, as seen by the officer who asks. */
    public enum From {
        ALL,
        /** A unit above the commune, district or province in which the officer works. */
        ABOVE,
        OWN,
        COUNTRY
    }
}
