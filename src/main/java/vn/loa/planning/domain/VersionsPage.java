package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a plan, and two of them side by side.
 *
 * @param versions as {@link PlanVersions#of}
 * @param comparison null while there is nothing but the current text
 */
public record VersionsPage(
        PlanHead head,
        List<VersionSummary> versions,
        @Nullable Comparison comparison) {

    public VersionsPage {
        versions = List.copyOf(versions);
    }

    /** Whether there are versions that are not among these. */
    public boolean older() {
        return versions.size() > 1 && versions.get(1).version() > versions.size() - 1;
    }
}
