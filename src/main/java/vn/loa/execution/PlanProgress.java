package vn.loa.execution;

import java.time.LocalDate;
import java.util.List;
import vn.loa.planning.PlanId;

/** How far plans were carried out, for modules above that report or score it; whoever asks sees to who may know. */
public interface PlanProgress {

    /** In the order of the plan; at the cost of one statement. */
    List<ActivityProgress> of(PlanId plan, LocalDate day);
}
