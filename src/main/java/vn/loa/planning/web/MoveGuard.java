package vn.loa.planning.web;

import org.springframework.stereotype.Component;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.domain.PlanReading;

/** Keeps a screen that prepares a move from those who may not make it, and from plans that do not stand there. */
@Component
class MoveGuard {

    private final PlanReading reading;
    private final Access access;

    MoveGuard(PlanReading reading, Access access) {
        this.reading = reading;
        this.access = access;
    }

    /** Whether the plan stands at another step; refuses (403, 404) officers who could not make the move anyway. */
    boolean tooEarlyOrLate(OfficerId by, PlanId plan, PlanMove move) {
        var head = reading.head(by, plan);
        if (!head.reach().held().contains(move.permission())) {
            access.require(by, move.permission(), head.unit());
        }
        return head.status() != move.from();
    }
}
