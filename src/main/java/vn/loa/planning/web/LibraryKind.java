package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.Shelf;
import vn.loa.documents.SectionRole;
import vn.loa.planning.domain.SectionPlace;

/** The registries that a line can be picked from. */
enum LibraryKind {
    CONTENT(MeaningKind.CONTENT),
    CHANNEL(MeaningKind.CHANNEL),
    AUDIENCE(MeaningKind.AUDIENCE),
    MESSAGE(MeaningKind.CONTENT),
    MATERIAL(null),
    LEGAL(null),
    UNIT(MeaningKind.TASK);

    private final List<MeaningKind> means;

    LibraryKind(@Nullable MeaningKind means) {
        this.means = means == null ? List.of() : List.of(means);
    }

    /** What a line that was picked from here means. */
    List<MeaningKind> means() {
        return means;
    }

    /** The shelf of the library; null for the other registries. */
    @Nullable
    Shelf shelf() {
        return switch (this) {
            case CONTENT -> Shelf.CONTENT;
            case CHANNEL -> Shelf.CHANNEL;
            case AUDIENCE -> Shelf.AUDIENCE;
            case MESSAGE -> Shelf.MESSAGE;
            case MATERIAL -> Shelf.MATERIAL;
            case LEGAL, UNIT -> null;
        };
    }

    boolean isAboutAreas() {
        return this == CONTENT || this == MESSAGE || this == MATERIAL;
    }

    /** Where an officer who works on such a section most likely looks first. */
    static LibraryKind usualIn(SectionPlace place, SectionRole role) {
        if (place == SectionPlace.PREAMBLE) {
            return LEGAL;
        }
        return switch (role) {
            case CHANNEL -> CHANNEL;
            case AUDIENCE -> AUDIENCE;
            case ASSIGNMENT, REPORTING -> UNIT;
            default -> CONTENT;
        };
    }
}
