package vn.loa.scoring.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.UnitId;
import vn.loa.scoring.FrameworkId;

/**
 * A version of a framework as it is looked at.
 *
 * @param unit whose communes are scored by it; null for all
 * @param mayKeep whether the officer administers it
 */
public record FrameworkHead(
        FrameworkId id,
        int version,
        int number,
        @Nullable UnitId unit,
        @Nullable String unitName,
        FrameworkWording wording,
        @Nullable Instant publishedAt,
        boolean latest,
        boolean mayKeep) {

    public boolean isDraft() {
        return publishedAt == null;
    }
}
