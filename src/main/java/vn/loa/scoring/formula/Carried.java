package vn.loa.scoring.formula;

import java.util.List;
import vn.loa.execution.ActivityProgress;

/** How a plan was carried out, as far as formulas ask: its activities and the reports that it asks for. */
public record Carried(List<ActivityProgress> activities, Reported reported) {

    public Carried {
        activities = List.copyOf(activities);
    }

    public static Carried of(List<ActivityProgress> activities) {
        return new Carried(activities, Reported.NOTHING);
    }

    /** If all goes as scheduled from now on. */
    public Carried asScheduled() {
        return new Carried(
                activities.stream().map(ActivityProgress::asScheduled).toList(), reported.asScheduled());
    }
}
