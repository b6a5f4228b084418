package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page of a plan shows around its subject: name, tabs, the way it goes, who must act, what the officer may do.
 *
 * @param versions how many documents of it were frozen
 * @param checkable whether the officer may know what is wrong with it
 * @param waiting who must act since when
 * @param returned the last move, if it sent the plan back to its drafter
 * @param changes what became of the text since it was handed in the time before; null if there was no such time
 */
record PlanView(
        String id,
        String title,
        String unitName,
        String year,
        int versions,
        int activities,
        int openComments,
        boolean editable,
        boolean talkable,
        boolean published,
        boolean checkable,
        List<Step> steps,
        Waiting waiting,
        @Nullable MoveView returned,
        @Nullable String replaces,
        @Nullable String replacedBy,
        Choice may,
        @Nullable ChangeCount changes) {

    /** A step of the way with its state as the stylesheet names it. */
    record Step(String key, String state) {

        public boolean done() {
            return state.equals("done");
        }

        public boolean now() {
            return state.equals("now");
        }
    }

    /** Whom the plan waits for, if for anybody, and since when. */
    record Waiting(@Nullable String who, String words) {}

    /**
     * What the officer may do with the plan now.
     *
     * @param refusal the address, below the plan's own, that sends it back; null if it can't be sent back
     */
    record Choice(
            boolean submit,
            boolean takeBack,
            boolean agree,
            boolean sign,
            boolean issue,
            boolean close,
            boolean replace,
            @Nullable String refusal) {}

    /** How many lines differ from the version {@code since}. */
    record ChangeCount(int since, long added, long removed, long changed) {

        public boolean any() {
            return added + removed + changed > 0;
        }
    }
}
