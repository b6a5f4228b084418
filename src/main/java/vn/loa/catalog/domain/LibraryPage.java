package vn.loa.catalog.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LibraryUses;
import vn.loa.catalog.Shelf;

/**
 * An entry of the library with all that is known about it.
 *
 * @param offeredBy null for the whole country
 * @param kept whether the officer who asks keeps it
 * @param plans those that he may see
 */
public record LibraryPage(
        UUID id,
        Shelf shelf,
        LibraryWording wording,
        @Nullable String offeredBy,
        boolean kept,
        LibraryUses.Use use,
        List<LibraryUses.Plan> plans,
        List<LibraryChange> changes) {

    private static final int LONGEST_HEADING = 120;

    public LibraryPage {
        plans = List.copyOf(plans);
        changes = List.copyOf(changes);
    }

    public boolean isOfCountry() {
        return offeredBy == null;
    }

    /** For a heading. */
    public String shortTitle() {
        var title = title();
        if (title.length() <= LONGEST_HEADING) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST_HEADING);
        return title.substring(0, space > 0 ? space : title.offsetByCodePoints(0, LONGEST_HEADING / 2)) + "…";
    }

    /** What it is called; its words where it has no title. */
    public String title() {
        return wording.title() == null ? wording.text() : wording.title();
    }
}
