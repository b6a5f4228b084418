package vn.loa.planning.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.planning.CommentId;

/**
 * Which of the comments on a plan to show.
 *
 * @param page counted from 1
 * @param at the comment whose page it shall be instead
 */
public record TalkPlace(int page, @Nullable CommentId at) {

    public static final TalkPlace FIRST = new TalkPlace(1, null);

    private static final int LAST = 1_000_000;

    public TalkPlace {
        page = Math.max(1, Math.min(page, LAST));
    }

    public static TalkPlace at(CommentId comment) {
        return new TalkPlace(1, comment);
    }
}
