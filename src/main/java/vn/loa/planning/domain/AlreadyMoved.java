package vn.loa.planning.domain;

import vn.loa.planning.PlanMove;

/** The officer made this very move before, and nothing has happened since: nobody else was first. */
public class AlreadyMoved extends IllegalTransition {

    AlreadyMoved(PlanMove move, String moment) {
        super("plan.rejection.already." + move, moment);
    }
}
