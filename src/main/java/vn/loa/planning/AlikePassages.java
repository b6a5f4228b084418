package vn.loa.planning;

import java.util.List;

/** Finds what two plans say in the same words; answered by the module that compares all plans. */
public interface AlikePassages {

    /** A passage of the one plan and one of the other, as they stand there. */
    record Alike(String left, String right) {}

    /** In the order of the left plan; at the cost of one statement. */
    List<Alike> of(PlanText left, PlanText right);
}
