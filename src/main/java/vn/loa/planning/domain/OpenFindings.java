package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** The rules found errors in the plan, which must be put right before it is handed in. */
public class OpenFindings extends Rejection {

    OpenFindings(int errors) {
        super(Reason.INVALID, "plan.rejection.openFindings", errors);
    }
}
