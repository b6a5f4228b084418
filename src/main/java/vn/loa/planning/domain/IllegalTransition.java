package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** The plan is no longer, or not yet, where this move starts; the sentence says who did what, and when. */
public class IllegalTransition extends Rejection {

    public IllegalTransition(String messageKey, Object... arguments) {
        super(Reason.CONFLICT, messageKey, arguments);
    }
}
