package vn.loa.planning.domain;

import java.util.List;
import vn.loa.planning.LineId;

/**
 * A page of the comments on a plan.
 *
 * @param comments the open ones first, the oldest first
 * @param page its number, counted from 1
 * @param total how many comments there are
 * @param open how many of them are open
 * @param lines where comments are open
 */
public record Talk(List<CommentView> comments, int page, int total, int open, List<LineId> lines) {

    /** How many comments stand on a page, each with all of its answers. */
    public static final int SIZE = 20;

    static final Talk NONE = new Talk(List.of(), 1, 0, 0, List.of());

    public Talk {
        comments = List.copyOf(comments);
        lines = List.copyOf(lines);
    }

    Talk with(List<CommentView> shown) {
        return new Talk(shown, page, total, open, lines);
    }
}
