package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Meaning;
import vn.loa.organization.UnitId;
import vn.loa.planning.LineId;

/**
 * A line as an officer wants it.
 *
 * @param id null for a new line
 * @param marker the bullet as it is to stand; blank for none; null on a new line takes the one that follows its siblings
 * @param unit the unit that is to do the line's task, where it is known
 */
public record LineRevision(
        @Nullable LineId id,
        int level,
        @Nullable String marker,
        String text,
        List<Meaning> meanings,
        @Nullable UnitId unit) {

    public LineRevision {
        meanings = List.copyOf(meanings);
    }

    public LineRevision(@Nullable LineId id, int level, @Nullable String marker, String text, List<Meaning> meanings) {
        this(id, level, marker, text, meanings, null);
    }

    LineRevision doneBy(@Nullable UnitId itsUnit) {
        return new LineRevision(id, level, marker, text, meanings, itsUnit);
    }
}
