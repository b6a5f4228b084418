package vn.loa.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows, in the words in which it shows it.
 *
 * @param today the weekday and the day
 * @param more whether more waits than is shown
 * @param newPlan label of the button that begins a plan, for those who may
 * @param planned whether that year has a plan already, so that the button is not the next thing to do
 * @param reminded activities that are late or due soon
 * @param year the plans of the officer's unit, if there is a unit that makes plans
 */
record WorkbenchPage(
        String today,
        List<Group> groups,
        boolean more,
        @Nullable String newPlan,
        boolean planned,
        @Nullable UnitYear year,
        Reminded reminded) {

    /**
     * Activities that are late or due soon.
     *
     * @param late how many in all, in words; empty where none
     * @param soon the same
     */
    record Reminded(List<Due> rows, String late, String soon) {}

    /** An activity that is to be done, and by when. */
    record Due(String title, String lead, String day, String colour, String href) {}

    /** Work of one kind. */
    record Group(String title, List<Row> rows) {}

    /** One thing to do: what, why, since when, and the button that leads there. */
    record Row(String title, String why, String since, String colour, String href, String action) {}

    /** A unit's plans of this year and the one being planned. */
    record UnitYear(String unitName, List<Year> years) {}

    /** The plans of one year; none says what is missing. */
    record Year(String title, List<Entry> plans) {}

    /** A plan and where it stands. */
    record Entry(String title, @Nullable String number, String status, String href) {}

    public int count() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }
}
