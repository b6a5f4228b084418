package vn.loa.planning.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.SectionRole;
import vn.loa.planning.SectionId;

/**
 * A section as it is stored; what an editor shows and what it saves against.
 *
 * @param version to be sent back when it is saved
 * @param removed lines that were removed and can be restored, the last removed first
 * @param savedBy full name of the officer who saved it last
 */
public record SectionView(
        SectionId id,
        int version,
        SectionPlace place,
        @Nullable SectionId parent,
        @Nullable String number,
        String title,
        SectionRole role,
        List<LineView> lines,
        List<LineView> removed,
        String savedBy,
        Instant savedAt) {

    public SectionView {
        lines = List.copyOf(lines);
        removed = List.copyOf(removed);
    }

    SectionView with(List<LineView> itsLines, List<LineView> removedLines) {
        return new SectionView(
                id, version, place, parent, number, title, role, itsLines, removedLines, savedBy, savedAt);
    }
}
