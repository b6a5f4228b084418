package vn.loa.guidance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.guidance.GuidanceId;
import vn.loa.organization.Access;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitSummary;
import vn.loa.planning.PlanId;

/**
 * A guidance as a whole.
 *
 * @param plan the superior's plan that it was made from
 * @param number of that plan, or under which the guidance was sent out
 * @param plans how many plans follow it
 * @param reach what the officer who looks may see and do on its unit
 */
public record GuidanceHead(
        GuidanceId id,
        int version,
        UnitSummary unit,
        int year,
        GuidanceStatus status,
        String title,
        @Nullable PlanId plan,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable LocalDate issueBy,
        @Nullable String note,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        int plans,
        Access.Reach reach) {

    private static final Set<Permission> WATCHING =
            Set.of(Permission.DRAFT, Permission.REVIEW, Permission.SIGN, Permission.ISSUE, Permission.OVERSEE);

    public UnitId unitId() {
        return unit.id();
    }

    public boolean isDraft() {
        return status == GuidanceStatus.DRAFT;
    }

    public boolean isPublished() {
        return status == GuidanceStatus.PUBLISHED;
    }

    /** A draft does not exist but for those who watch from the unit that asks. */
    boolean isSeen() {
        return !isDraft() || mayWatch();
    }

    /** Whether the officer is one of those who prepare it. */
    public boolean mayDraft() {
        return reach.held().contains(Permission.DRAFT) && reach.sight() == Sight.WHOLE;
    }

    /** Whether the officer looks from the unit that asks upon those who answer. */
    public boolean mayWatch() {
        return reach.held().stream().anyMatch(WATCHING::contains);
    }
}
