package vn.loa.planning.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.Access;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;

/**
 * What stands above a plan's page.
 *
 * @param version to be sent back when header or recipients are saved
 * @param changedBy full name of the officer who changed anything in it last
 * @param copiedFrom the earlier plan it was begun as a copy of
 * @param replaces the issued plan that it corrects
 * @param replacedBy the plan that corrects it, from the moment that one is begun
 * @param renewal from which year's plan it was begun; null where that was none of another year
 * @param reach what the officer who looks may see and do there
 */
public record PlanHead(
        PlanId id,
        int version,
        UnitId unit,
        String unitName,
        int year,
        @Nullable String title,
        PlanStatus status,
        @Nullable String number,
        @Nullable LocalDate date,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        @Nullable PlanId copiedFrom,
        @Nullable PlanId replaces,
        @Nullable PlanId replacedBy,
        @Nullable Renewal renewal,
        Access.Reach reach) {

    /** How many of the proposed changes are still open. */
    public record Renewal(int earlierYear, int open) {}
}
