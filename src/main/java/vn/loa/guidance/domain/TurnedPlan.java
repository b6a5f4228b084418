package vn.loa.guidance.domain;

import java.util.List;
import vn.loa.documents.PlanDocument;

/** A superior's plan as a commune may begin its own; its parts still bear the ids of the superior's. */
record TurnedPlan(PlanDocument document, List<Doubt> doubts) {

    TurnedPlan {
        doubts = List.copyOf(doubts);
    }
}
