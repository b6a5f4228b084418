package vn.loa.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;

/** Takes in what was done before it came into Loa, each result under its own day. */
public interface EarlierResults {

    /** A time of an activity at which nothing was recorded yet. */
    record Open(ActivityId activity, String title, OccurrenceId occurrence, LocalDate begins, LocalDate due) {}

    /** What was done; quantity and measure both or neither. */
    record Done(
            LocalDate day,
            String text,
            @Nullable BigDecimal quantity,
            @Nullable String measure,
            @Nullable Integer people) {}

    /** What a plan leaves to be done, by the days it is due. */
    List<Open> open(PlanId plan);

    ResultId record(OfficerId by, Open time, Done done);
}
