package vn.loa.planning.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;

/**
 * An activity together with its plan, for a table of many plans.
 *
 * @param details null for a plan that has no activities
 */
public record ExportedActivity(
        PlanRow plan, String unitCode, int number, @Nullable Details details) {

    /** What the activity table of a plan says of it. */
    public record Details(
            String title,
            @Nullable String lead,
            @Nullable String coordinators,
            String contents,
            List<Area> areas,
            List<ChannelKind> channels,
            List<AudienceKind> audiences,
            @Nullable String schedule,
            @Nullable LocalDate due,
            String products,
            @Nullable String target,
            @Nullable String budget) {}
}
