package vn.loa.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanId;

/** How far a plan is carried out, in numbers that name nobody. */
public interface Progress {

    /** How much came of an activity in one measure. */
    record Sum(BigDecimal quantity, String measure) {}

    /**
     * An activity.
     *
     * @param lead the office that leads it; null where a person does
     * @param times how often it is to happen
     * @param done how often it did
     * @param late how often it should have happened and did not
     * @param next the day by which it happens next
     */
    record Line(
            String title,
            @Nullable String lead,
            @Nullable String words,
            boolean timed,
            int times,
            int done,
            int late,
            @Nullable LocalDate next,
            int results,
            long people,
            List<Sum> sums) {

        public Line {
            sums = List.copyOf(sums);
        }
    }

    /** In the order of the plan, at the cost of one statement; nothing for a plan without activities. */
    List<Line> of(PlanId plan);
}
