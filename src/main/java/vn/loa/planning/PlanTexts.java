package vn.loa.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/** Plans as modules above read them and write in them. A plan that the officer may not see does not exist. */
public interface PlanTexts {

    PlanText read(OfficerId by, PlanId plan);

    /** As its last move froze it, for work that no officer asked for; none if it never moved. */
    Optional<PlanText> lastFrozen(PlanId plan);

    /**
     * Begins a draft with everything that stands in the document.
     *
     * @param reach what the officer may do on the unit, as {@code reach_of} found it
     */
    Begun begin(OfficerId by, UnitId unit, Access.Reach reach, int year, PlanDocument document);

    /** A plan that was just begun, with its document as it is stored: each part under its id. */
    record Begun(PlanId id, PlanDocument document) {}

    /**
     * Lets the officer say something beside the text of his unit's draft, or of its issued plan; nobody moves it
     * meanwhile.
     */
    void hold(OfficerId by, PlanId plan);

    /** Adds a section behind all others of a draft. */
    SectionId addSection(OfficerId by, PlanId plan, String title);

    /** Adds a row to the activity table of a draft. */
    ActivityId addActivity(OfficerId by, PlanId plan, PlanDocument.Activity activity, @Nullable LocalDate due);
}
