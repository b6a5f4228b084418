package vn.loa.planning.web;

import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanMove;
import vn.loa.planning.domain.TransitionView;
import vn.loa.web.Days;

/** A move of a plan in words, with the version that was frozen at that moment. */
record MoveView(
        int number,
        String key,
        String by,
        String at,
        @Nullable String reason,
        String seal) {

    static MoveView of(TransitionView move) {
        var by = move.position() == null ? move.by() : move.by() + ", " + move.position();
        return new MoveView(move.version(), key(move.move()), by, Days.moment(move.at()), move.reason(), move.sha256());
    }

    static String key(PlanMove move) {
        return "plan.history.move." + move.name();
    }

    public String shortSeal() {
        return seal.substring(0, Math.min(12, seal.length()));
    }
}
