package vn.loa.scoring.domain;

import vn.loa.kernel.Rejection;

/** What was asked does not fit how far the framework, or the score, has come. */
public class ScoringConflict extends Rejection {

    ScoringConflict(String messageKey, Object... arguments) {
        super(Reason.CONFLICT, messageKey, arguments);
    }
}
