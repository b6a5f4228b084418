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
 * @param history the last moves, the last one first; empty for those who may only read what is published
 * @param talk the comments, or a page of them; none for those who may only read what is published
 * @param results what was reached of its targets, in its own year or before; none for those who may only read what is
 *     published
 * @param checks what the rules find in it, where that was asked for
 */
public record PlanPage(
        PlanHead head,
        PlanDocument document,
        boolean editable,
        boolean commentable,
        Set<PlanMove> moves,
        List<TransitionView> history,
        Talk talk,
        List<TargetResult> results,
        CheckSheet checks) {

    public PlanPage {
        moves = Set.copyOf(moves);
        history = List.copyOf(history);
        results = List.copyOf(results);
    }

    public boolean may(PlanMove move) {
        return moves.contains(move);
    }

    public boolean may(String move) {
        return may(PlanMove.valueOf(move));
    }
}
