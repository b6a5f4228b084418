package vn.loa.reporting.domain;

import org.jspecify.annotations.Nullable;

/**
 * When reports of a unit and of those below it are due.
 *
 * @param own whether the unit set it itself
 * @param setBy name of the unit that set it; null for what comes with Loa
 * @param version of the unit's own; -1 where it has none
 */
public record DeadlineView(
        int workingDays,
        String source,
        boolean own,
        @Nullable String setBy,
        int version) {}
