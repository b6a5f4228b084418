package vn.loa.planning.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.SignedFileId;

/**
 * A signed file of a plan with what its last check found.
 *
 * @param replacedBy the file that took its place; null for one that counts
 * @param checks how often it was checked
 */
public record SignedFileView(
        SignedFileId id,
        String name,
        long bytes,
        String sha256,
        @Nullable String note,
        String addedBy,
        Instant addedAt,
        @Nullable SignedFileId replacedBy,
        Check last,
        int checks) {

    /** What was found when. */
    public record Check(Instant at, String by, SignedFileFindings findings) {}
}
