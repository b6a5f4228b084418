package vn.loa.execution.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.ChannelKind;
import vn.loa.execution.Evidence;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.ResultId;
import vn.loa.execution.schedule.Schedule;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;

/** An activity with its times and the results recorded last. */
public record ActivityPage(
        ActivityId id,
        PlanId plan,
        String unitName,
        int year,
        String title,
        @Nullable String lead,
        @Nullable String coordinators,
        List<Area> areas,
        List<ChannelKind> channels,
        List<String> products,
        @Nullable String target,
        @Nullable String words,
        Schedule.Kind kind,
        boolean ended,
        int version,
        List<Time> times,
        List<Recording> results,
        int allResults,
        boolean recordable,
        boolean schedulable) {

    public ActivityPage {
        areas = List.copyOf(areas);
        channels = List.copyOf(channels);
        products = List.copyOf(products);
        times = List.copyOf(times);
        results = List.copyOf(results);
    }

    /** A time at which it is to happen. */
    public record Time(
            OccurrenceId id,
            LocalDate begins,
            LocalDate due,
            int results,
            int needed,
            @Nullable LocalDate doneOn) {}

    /** A result, with what proves it, and the reason of its last correction where there is one. */
    public record Recording(
            ResultId id,
            ResultDetails details,
            String by,
            Instant at,
            boolean own,
            @Nullable String corrected,
            List<Evidence> files) {

        public Recording {
            files = List.copyOf(files);
        }
    }
}
