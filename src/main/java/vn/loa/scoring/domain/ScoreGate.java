package vn.loa.scoring.domain;

import org.springframework.stereotype.Component;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/** Lets those score who draft in the unit, and those appraise who review from a unit above it. */
@Component
class ScoreGate {

    private final Access access;

    ScoreGate(Access access) {
        this.access = access;
    }

    void requireScorer(OfficerId by, ScoreHead head) {
        if (!head.draws()) {
            refuse(by, Permission.DRAFT, head);
        }
    }

    void requireAppraiser(OfficerId by, ScoreHead head) {
        if (!head.appraises()) {
            refuse(by, Permission.REVIEW, head);
        }
    }

    private void refuse(OfficerId by, Permission permission, ScoreHead head) {
        access.require(by, permission, head.unit());
        throw new NotTheirScore();
    }
}
