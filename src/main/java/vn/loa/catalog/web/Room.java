package vn.loa.catalog.web;

import java.util.UUID;
import vn.loa.catalog.Shelf;
import vn.loa.catalog.domain.Keeper;

/**
 * Where somebody keeps entries of the library: in the registries for the whole country, or in the library for a unit.
 *
 * @param base the first word of its addresses
 */
record Room(String base, Keeper keeper) {

    static final String COUNTRY = "contents";
    static final String UNIT = "library";

    static Room ofCountry(Keeper keeper) {
        return new Room(COUNTRY, keeper);
    }

    static Room ofUnit(Keeper keeper) {
        return new Room(UNIT, keeper);
    }

    /** Where an entry is revised. */
    String editor(UUID entry) {
        return "/" + base + "/" + entry + (base.equals(UNIT) ? "/edit" : "");
    }

    /** Where one goes after a change. */
    String after(UUID entry, Shelf shelf) {
        return base.equals(UNIT) ? "/library/" + entry : "/contents?shelf=" + shelf;
    }
}
