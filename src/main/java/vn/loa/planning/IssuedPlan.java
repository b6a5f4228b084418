package vn.loa.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/**
 * What is to be done by a plan that was issued.
 *
 * @param date on which it was issued
 */
public record IssuedPlan(PlanId id, UnitId unit, int year, LocalDate date, List<Task> tasks) {

    public IssuedPlan {
        tasks = List.copyOf(tasks);
    }

    /**
     * A row of its activity table.
     *
     * @param schedule when, in the words of the plan
     * @param due the day by which, where it names one
     */
    public record Task(
            ActivityId id,
            String title,
            @Nullable String lead,
            @Nullable UnitId leadUnit,
            @Nullable OfficerId leadOfficer,
            @Nullable String coordinators,
            List<Area> areas,
            List<ChannelKind> channels,
            List<AudienceKind> audiences,
            List<String> products,
            @Nullable String target,
            @Nullable String schedule,
            @Nullable LocalDate due) {

        public Task {
            areas = List.copyOf(areas);
            channels = List.copyOf(channels);
            audiences = List.copyOf(audiences);
            products = List.copyOf(products);
        }
    }
}
