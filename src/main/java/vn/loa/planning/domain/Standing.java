package vn.loa.planning.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;

/**
 * Where a plan stands for an officer who asks.
 *
 * @param officerName full name of the officer who asks
 * @param reach what the officer may see and do there
 * @param offices the units below the plan's own, by their names in small letters; known where a section is saved
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
        @Nullable Instant movedAt,
        Access.Reach reach,
        Map<String, UnitId> offices) {}
