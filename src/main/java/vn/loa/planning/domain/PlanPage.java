package vn.loa.planning.domain;

import java.util.List;
import java.util.Set;
import vn.loa.documents.PlanDocument;
import vn.loa.planning.PlanMove;

/**
 * Everything a plan's page shows.
 *
 * @param editable whether the officer may edit it now
 * @param moves what the officer may do with it now
 * @param history the last move first; empty for those who may only read what is published
 * @param comments as {@link PlanComments#of}
 */
public record PlanPage(
        PlanHead head,
        PlanDocument document,
        boolean editable,
        boolean commentable,
        Set<PlanMove> moves,
        List<TransitionView> history,
        List<CommentView> comments) {

    public PlanPage {
        moves = Set.copyOf(moves);
        history = List.copyOf(history);
        comments = List.copyOf(comments);
    }

    public boolean may(PlanMove move) {
        return moves.contains(move);
    }

    public boolean may(String move) {
        return may(PlanMove.valueOf(move));
    }

    public long openComments() {
        return comments.stream().filter(comment -> !comment.resolved()).count();
    }
}
