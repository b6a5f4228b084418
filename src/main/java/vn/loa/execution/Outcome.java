package vn.loa.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.planning.ActivityId;

/**
 * What came of an activity, as far as it was counted in one measure.
 *
 * @param target what the plan sets itself, in its words
 * @param measure "tin bài", "buổi phát" …; null for results without a number
 * @param before the same period a year before
 */
public record Outcome(
        ActivityId activity,
        String title,
        @Nullable String target,
        List<Area> areas,
        List<ChannelKind> channels,
        List<AudienceKind> audiences,
        @Nullable String measure,
        Tally period,
        Tally year,
        Tally before) {

    public Outcome {
        areas = List.copyOf(areas);
        channels = List.copyOf(channels);
        audiences = List.copyOf(audiences);
    }
}
