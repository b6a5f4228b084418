package vn.loa.planning.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;

/**
 * Where a plan stands for an officer who asks.
 *
 * @param officerName full name of the officer who asks
 * @param movedBy full name of the officer who moved the plan last
 */
record Standing(
        PlanId plan,
        UnitId unit,
        PlanStatus status,
        OfficerId officer,
        String officerName,
        @Nullable PlanMove lastMove,
        @Nullable String movedBy,
        @Nullable Instant movedAt) {}
