package vn.loa.planning;

import java.util.UUID;

/** Names a comment on a plan or an answer to one. */
public record CommentId(UUID value) {

    public static CommentId random() {
        return new CommentId(UUID.randomUUID());
    }

    public static CommentId valueOf(String text) {
        return new CommentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
