package vn.loa.organization.domain;

import vn.loa.kernel.Rejection;

/** The officer lacks the permission. */
public class Forbidden extends Rejection {

    public Forbidden() {
        super(Reason.FORBIDDEN, "rejection.forbidden");
    }
}
