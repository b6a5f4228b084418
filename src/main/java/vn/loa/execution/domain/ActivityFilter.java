package vn.loa.execution.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.ChannelKind;

/**
 * Which activities, and which of their times, are looked for.
 *
 * @param lead the office or the officer that leads them, as plans name them
 */
public record ActivityFilter(
        Whose whose,
        When when,
        String text,
        @Nullable Area area,
        @Nullable ChannelKind channel,
        @Nullable String lead) {

    /** For so long what is late still stands with what is due soon. */
    public static final int RECENT_DAYS = 14;

    /** Whose activities. */
    public enum Whose {
        ALL,
        /** Led by the officer, or by the office alone in which he works. */
        MINE,
        /** Led by the officer's office or one below it. */
        OFFICE
    }

    /** Which times. */
    public enum When {
        /** Due within thirty days, or late for no more than {@link #RECENT_DAYS}. */
        SOON,
        LATE,
        WEEK,
        MONTH,
        OPEN,
        DONE,
        /** On an event or all the time. */
        ALWAYS,
        /** Nobody has said when. */
        UNDATED
    }

    /** Nothing but whose they are. */
    static ActivityFilter of(Whose whose) {
        return new ActivityFilter(whose, When.SOON, "", null, null, null);
    }
}
