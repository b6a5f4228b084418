package vn.loa.execution.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.schedule.Schedule;
import vn.loa.planning.ActivityId;

/**
 * A time of an activity in a list; of an activity without a date, the activity alone.
 *
 * @param words when it happens, as the plan says it
 */
public record ActivityRow(
        ActivityId activity,
        String title,
        @Nullable String lead,
        @Nullable String words,
        Schedule.Kind kind,
        @Nullable OccurrenceId occurrence,
        @Nullable LocalDate begins,
        @Nullable LocalDate due,
        int results,
        int needed,
        @Nullable LocalDate doneOn) {

    public boolean isLate(LocalDate today) {
        return due != null && kind.isLate(due, doneOn, today);
    }
}
