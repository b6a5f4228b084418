package vn.loa.reporting.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.reporting.ReportMove;

/** Who moved a report, when and why, and the fingerprint of what it said. */
public record MoveView(
        int number,
        ReportMove move,
        String by,
        @Nullable String position,
        Instant at,
        @Nullable String reason,
        String sha256) {}
