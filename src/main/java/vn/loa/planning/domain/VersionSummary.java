package vn.loa.planning.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanMove;

/**
 * A frozen document of a plan.
 *
 * @param version counted from 1; 0 is the text as it stands now, which is not frozen and has no move
 */
public record VersionSummary(
        int version,
        @Nullable PlanMove move,
        String by,
        Instant at,
        @Nullable String sha256) {}
