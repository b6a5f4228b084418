package vn.loa.planning.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.LineId;

/**
 * A target that was taken over from an earlier year's plan, with what was reached of it in that year.
 *
 * @param earlier how it read in the earlier plan; null where that is a paper only
 * @param result null while nobody noted it
 * @param version to be sent back with the result; 0 while there is none
 */
public record RenewedTarget(
        LineId line,
        String text,
        @Nullable String earlier,
        @Nullable String result,
        @Nullable String notedBy,
        @Nullable Instant notedAt,
        int version) {}
