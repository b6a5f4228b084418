package vn.loa.execution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.kernel.RidingQuery;
import vn.loa.planning.ActivityId;

/**
 * What an officer is reminded of: of the activities that he or his office leads, of all of them where he drafts the plans.
 */
public interface Reminders {

    /** So many days ahead of the day it is due. */
    int DAYS_AHEAD = 7;

    /** A time of an activity that is late or due within the next days. */
    record Due(
            ActivityId activity,
            OccurrenceId occurrence,
            String title,
            @Nullable String lead,
            LocalDate day,
            boolean late) {

        /** Where its result is recorded. */
        public String address() {
            return "/activities/" + activity + "?at=" + occurrence + "#at-" + occurrence;
        }
    }

    /**
     * What is due, the nearest day first, what is late behind it.
     *
     * @param late how many times are late
     * @param soon how many are due within the next days
     */
    record Waiting(List<Due> times, int late, int soon) {

        public Waiting {
            times = List.copyOf(times);
        }
    }

    /** What an officer is reminded of, to be asked beside what else waits for him. */
    RidingQuery<Waiting> of(int most);
}
