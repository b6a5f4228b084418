package vn.loa.reporting.domain;

import org.springframework.stereotype.Component;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.reporting.ReportMove;
import vn.loa.web.Days;

/** Says who may do what with a report, or why not: first permission (403), then what stands in the way (409). */
@Component
class ReportGate {

    private final Access access;

    ReportGate(Access access) {
        this.access = access;
    }

    void requireWriting(OfficerId by, ReportHead head) {
        requireAuthor(by, head);
        if (!head.status().isWritable()) {
            throw tooLate(head);
        }
    }

    void requireMove(OfficerId by, ReportHead head, ReportMove move) {
        if (move.isByUnit()) {
            requireAuthor(by, head);
        } else {
            requireJudge(by, head);
        }
        if (!move.mayFollow(head.status())) {
            throw tooLate(head);
        }
    }

    /** @throws ReportConflict if somebody wrote or moved the report since this version of it was read */
    void requireSeen(ReportHead head, int version) {
        if (head.version() != version) {
            throw head.isWrittenLast() ? stale(head) : tooLate(head);
        }
    }

    private void requireAuthor(OfficerId by, ReportHead head) {
        if (!head.isAuthor()) {
            access.require(by, Permission.DRAFT, head.summary().unit());
            throw new NotTheirReport("report.rejection.notTheirs");
        }
    }

    private void requireJudge(OfficerId by, ReportHead head) {
        if (!head.isJudge()) {
            access.require(by, Permission.REVIEW, head.summary().unit());
            throw new NotTheirReport("report.rejection.ownReport");
        }
    }

    /** Who was first, and what he did. */
    private static ReportConflict tooLate(ReportHead head) {
        var move = head.lastMove();
        var who = head.movedBy();
        var at = head.summary().movedAt();
        if (move == null || who == null || at == null) {
            return new ReportConflict("report.rejection.notNow");
        }
        return head.movedByOneself()
                ? new ReportConflict("report.rejection.already." + move, Days.moment(at))
                : new ReportConflict("report.rejection.moved." + move, who, Days.moment(at));
    }

    private static ReportConflict stale(ReportHead head) {
        var who = head.changedBy();
        var at = head.changedAt();
        return who == null || at == null
                ? new ReportConflict("report.rejection.notNow")
                : new ReportConflict("report.rejection.stale", who, Days.moment(at));
    }
}
