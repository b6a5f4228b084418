package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LibrarySource;
import vn.loa.checks.Repair;
import vn.loa.documents.Meaning;
import vn.loa.organization.UnitId;
import vn.loa.planning.LineId;

/**
 * A line as an officer wants it.
 *
 * @param id null for a new line
 * @param marker the bullet as it is to stand; blank for none; null on a new line takes the one that follows its siblings
 * @param unit the unit that is to do the line's task, where it is known
 * @param source what of the library it is taken from; null leaves it at what it was taken from before
 */
public record LineRevision(
        @Nullable LineId id,
        int level,
        @Nullable String marker,
        String text,
        List<Meaning> meanings,
        @Nullable UnitId unit,
        @Nullable LibrarySource source) {

    public LineRevision {
        meanings = List.copyOf(meanings);
    }

    public LineRevision(
            @Nullable LineId id,
            int level,
            @Nullable String marker,
            String text,
            List<Meaning> meanings,
            @Nullable UnitId unit) {
        this(id, level, marker, text, meanings, unit, null);
    }

    public LineRevision(@Nullable LineId id, int level, @Nullable String marker, String text, List<Meaning> meanings) {
        this(id, level, marker, text, meanings, null);
    }

    /** Whether this is the line, and still the text of it, that the repair is about. */
    boolean isMeantBy(Repair repair) {
        var text = isMarker(repair) ? marker : this.text;
        return id != null
                && id.toString().equals(repair.spot().part())
                && repair.before().equals(text == null ? "" : text);
    }

    LineRevision repaired(Repair repair) {
        return isMarker(repair)
                ? new LineRevision(id, level, repair.after(), text, meanings, unit, source)
                : new LineRevision(id, level, marker, repair.after(), meanings, unit, source);
    }

    private static boolean isMarker(Repair repair) {
        return repair.spot().field().equals("marker");
    }

    LineRevision doneBy(@Nullable UnitId itsUnit) {
        return new LineRevision(id, level, marker, text, meanings, itsUnit, source);
    }

    LineRevision saying(String newText) {
        return new LineRevision(id, level, marker, newText, meanings, unit, source);
    }

    LineRevision takenFrom(@Nullable LibrarySource itsSource) {
        return new LineRevision(id, level, marker, text, meanings, unit, itsSource);
    }
}
