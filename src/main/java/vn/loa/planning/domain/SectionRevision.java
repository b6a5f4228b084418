package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.SectionRole;

/**
 * A section as an officer wants it, whole: lines that are not in it are removed and can be restored.
 *
 * @param number as it is to stand, such as {@code II} or {@code 2.1}; blank or null for none
 */
public record SectionRevision(@Nullable String number, String title, SectionRole role, List<LineRevision> lines) {

    public SectionRevision {
        lines = List.copyOf(lines);
    }
}
