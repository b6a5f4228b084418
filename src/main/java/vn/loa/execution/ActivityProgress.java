package vn.loa.execution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.ChannelKind;
import vn.loa.planning.ActivityId;

/**
 * How far an activity of an issued plan was carried out by a day.
 *
 * @param times at which it is to happen in all
 * @param due times that are past
 * @param done times at which enough was done
 * @param late times that are past and at which too little was done
 * @param next the first day by which something more is due
 * @param onEvent whether it only happens when there is an occasion
 * @param board whether it speaks from an electronic board or screen
 * @param targetMet whether the number that its target names was reached; true where it names none
 * @param countable whether its target names a number
 * @param people how many it reached
 * @param links results that can be looked at under an address
 * @param evidence files that prove them
 */
public record ActivityProgress(
        ActivityId id,
        String title,
        List<Area> areas,
        List<ChannelKind> channels,
        int times,
        int due,
        int done,
        int late,
        @Nullable LocalDate next,
        boolean onEvent,
        boolean board,
        boolean countable,
        boolean targetMet,
        int results,
        long people,
        int links,
        int evidence) {

    public ActivityProgress {
        areas = List.copyOf(areas);
        channels = List.copyOf(channels);
    }

    /** What only happens on an occasion counts once there was one. */
    public boolean isExpected() {
        return !onEvent || results > 0;
    }

    public boolean isDone() {
        return onEvent ? results > 0 : times > 0 && done == times;
    }

    public boolean isUsed() {
        return results > 0;
    }

    /** Whether something was done that neither a file nor an address proves. */
    public boolean isUnproved() {
        return isUsed() && links == 0 && evidence == 0;
    }

    /** As it will be at the end if nothing more comes late; what is late already stays so. */
    public ActivityProgress asScheduled() {
        int open = onEvent ? 0 : times - done - late;
        return new ActivityProgress(
                id,
                title,
                areas,
                channels,
                times,
                times,
                done + Math.max(open, 0),
                late,
                null,
                onEvent,
                board,
                countable,
                targetMet || open > 0,
                results + Math.max(open, 0),
                people,
                links,
                evidence);
    }
}
