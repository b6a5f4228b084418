package vn.loa.catalog.domain;

import vn.loa.kernel.Rejection;

/** The officer may see what is offered, but keeps none of it. */
public class NotKeeper extends Rejection {

    NotKeeper() {
        super(Reason.FORBIDDEN, "library.notKeeper");
    }
}
