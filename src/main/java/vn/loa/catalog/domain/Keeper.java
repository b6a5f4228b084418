package vn.loa.catalog.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/**
 * Who keeps entries of the library, and for whom.
 *
 * @param unit the unit that offers them to all below it; null for the whole country
 * @param office where the officer works
 */
public record Keeper(
        OfficerId officer, @Nullable UnitId unit, @Nullable UnitId office) {

    /** For what belongs to all; whether the officer may, the page has asked. */
    public static Keeper ofCountry(OfficerId officer) {
        return new Keeper(officer, null, null);
    }
}
