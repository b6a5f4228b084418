package vn.loa.planning.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;

/** A plan in a list. */
public record PlanRow(
        PlanId id,
        int year,
        @Nullable String title,
        String unitName,
        PlanStatus status,
        @Nullable String number,
        @Nullable LocalDate date,
        Instant changedAt) {}
