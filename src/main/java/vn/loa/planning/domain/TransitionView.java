package vn.loa.planning.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanMove;

/**
 * A move that a plan made.
 *
 * @param version number of the document that was frozen at that moment, counted from 1
 * @param by full name of the officer
 * @param sha256 of the frozen document, in hexadecimal digits
 */
public record TransitionView(
        int version,
        PlanMove move,
        String by,
        @Nullable String position,
        Instant at,
        @Nullable String reason,
        String sha256) {}
