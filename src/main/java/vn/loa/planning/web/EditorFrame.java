package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanAside;
import vn.loa.planning.PlanId;

/**
 * What stands around whatever part of a draft is being edited.
 *
 * @param asides what modules above have to say
 * @param part the id of the section, or the name of the part, that is open
 * @param savedAt when anything in the plan was saved last, and by whom
 */
record EditorFrame(
        PlanId plan,
        String title,
        String unitName,
        int year,
        String savedAt,
        String savedBy,
        List<Entry> outline,
        List<Removed> removed,
        List<Cover> areas,
        List<PlanAside.Note> asides,
        String part) {

    /**
     * A part of the plan in the outline.
     *
     * @param part as the findings of the rules name it
     */
    record Entry(String address, String label, @Nullable String count, String part, String kind, boolean current) {}

    /** A section that was taken out and can come back. */
    record Removed(String restore, String label) {}

    /** How much of the plan belongs to an area of reform. */
    record Cover(String name, String count, boolean empty) {}
}
