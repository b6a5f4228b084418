package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.SectionRole;
import vn.loa.planning.domain.SectionPlace;

/** The registries that a line can be picked from. */
enum LibraryKind {
    CONTENT(MeaningKind.CONTENT),
    CHANNEL(MeaningKind.CHANNEL),
    AUDIENCE(MeaningKind.AUDIENCE),
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
