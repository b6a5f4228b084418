package vn.loa.scoring.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.Access;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.scoring.FrameworkId;

/**
 * A plan with a framework that it is scored by, and how far its score has come.
 *
 * @param version of the score; 0 as long as nothing was said of it
 * @param day as of which it was handed in
 */
public record ScoreHead(
        PlanId plan,
        UnitId unit,
        String unitName,
        int year,
        FrameworkId framework,
        String frameworkTitle,
        int decimals,
        ScoreStatus status,
        int version,
        @Nullable LocalDate day,
        @Nullable BigDecimal self,
        @Nullable Instant handedInAt,
        @Nullable BigDecimal appraised,
        @Nullable Instant appraisedAt,
        @Nullable String appraisedBy,
        Access.Reach reach) {

    /** Those who draft the unit's plans score them. */
    public boolean mayScore() {
        return status == ScoreStatus.OPEN && draws();
    }

    public boolean mayTakeBack() {
        return status == ScoreStatus.HANDED_IN && draws();
    }

    /** Those who review from a unit above. */
    public boolean mayAppraise() {
        return status == ScoreStatus.HANDED_IN && appraises();
    }

    boolean draws() {
        return reach.sight() == Sight.WHOLE && reach.held().contains(Permission.DRAFT);
    }

    boolean appraises() {
        return reach.sight() == Sight.SUBMITTED && reach.held().contains(Permission.REVIEW);
    }
}
