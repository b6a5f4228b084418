package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanId;

/**
 * What stands around whatever part of a draft is being edited.
 *
 * @param checks what is wrong in the part that is open, with how much is wrong in the whole plan
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
        CheckView checks) {

    /** A part of the plan in the outline. */
    record Entry(
            String address, String label, @Nullable String count, CheckCount checks, String kind, boolean current) {}

    /** A section that was taken out and can come back. */
    record Removed(String restore, String label) {}

    /** How much of the plan belongs to an area of reform. */
    record Cover(String name, String count, boolean empty) {}
}
