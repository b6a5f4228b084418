package vn.loa.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanId;
import vn.loa.scoring.FrameworkId;

/**
 * A score in a list.
 *
 * @param plan null where the unit has no issued plan of the year
 * @param status null where nothing was handed in or said yet
 */
public record ScoreRow(
        String unitName,
        int year,
        @Nullable PlanId plan,
        @Nullable FrameworkId framework,
        @Nullable String frameworkTitle,
        @Nullable ScoreStatus status,
        @Nullable BigDecimal self,
        @Nullable BigDecimal appraised,
        BigDecimal most) {}
