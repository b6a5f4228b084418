package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LibrarySource;
import vn.loa.documents.Meaning;
import vn.loa.organization.UnitId;
import vn.loa.planning.LineId;

/**
 * A line as it is stored.
 *
 * @param unit the unit that is to do the line's task, where it is known
 * @param source what of the library it was taken from; null for words of its own
 */
public record LineView(
        LineId id,
        int level,
        @Nullable String marker,
        String text,
        List<Meaning> meanings,
        @Nullable UnitId unit,
        @Nullable LibrarySource source) {

    public LineView {
        meanings = List.copyOf(meanings);
    }
}
