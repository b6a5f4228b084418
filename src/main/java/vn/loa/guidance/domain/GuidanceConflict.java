package vn.loa.guidance.domain;

import vn.loa.kernel.Rejection;

/** What was asked does not fit how far the guidance, or the plan that follows it, has come. */
public class GuidanceConflict extends Rejection {

    public GuidanceConflict(String messageKey, Object... arguments) {
        super(Reason.CONFLICT, messageKey, arguments);
    }
}
