package vn.loa.execution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;
import vn.loa.storage.FileId;
import vn.loa.storage.FileType;

/**
 * A file that proves a result.
 *
 * @param unit whose plan it is
 * @param content in the storage
 * @param thumbnail of a picture, a small one
 * @param name for people to read
 * @param personal shows or names people: neither the public nor an export gets it
 */
public record Evidence(
        EvidenceId id,
        ResultId result,
        ActivityId activity,
        UnitId unit,
        FileId content,
        @Nullable FileId thumbnail,
        String name,
        FileType type,
        long bytes,
        boolean personal,
        OfficerId addedBy,
        String addedByName,
        Instant addedAt) {}
