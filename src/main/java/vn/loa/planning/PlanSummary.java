package vn.loa.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.UnitId;

/**
 * What other modules may see of a plan.
 *
 * @param number số, ký hiệu; null before it is issued
 */
public record PlanSummary(
        PlanId id,
        UnitId unit,
        String unitName,
        int year,
        @Nullable String title,
        PlanStatus status,
        @Nullable String number,
        @Nullable LocalDate date,
        Instant changedAt) {}
