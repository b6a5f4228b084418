package vn.loa.planning.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.CommentId;
import vn.loa.planning.LineId;

/**
 * A comment with its answers.
 *
 * @param line the line it stands at; null if it is about the whole plan
 * @param quote the line's text when the comment was made
 * @param changed whether the line reads otherwise now, or is gone
 * @param by full name of the officer
 * @param resolvedBy full name of the officer who settled it, if it is settled
 */
public record CommentView(
        CommentId id,
        @Nullable LineId line,
        @Nullable String quote,
        boolean changed,
        String text,
        String by,
        Instant at,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        List<Reply> replies) {

    public CommentView {
        replies = List.copyOf(replies);
    }

    public boolean resolved() {
        return resolvedAt != null;
    }

    CommentView with(List<Reply> answers) {
        return new CommentView(id, line, quote, changed, text, by, at, resolvedBy, resolvedAt, answers);
    }

    /** An answer to a comment. */
    public record Reply(CommentId id, String text, String by, Instant at) {}
}
