package vn.loa.catalog.domain;

import vn.loa.kernel.Rejection;

/** No template holds today, so no plan can be started from one. */
public class NoTemplate extends Rejection {

    public NoTemplate() {
        super(Reason.CONFLICT, "catalog.noTemplate");
    }
}
