package vn.loa.organization.web;

import vn.loa.kernel.Rejection;

/** The form was opened before the officer signed in anew, or by another site. */
class StaleForm extends Rejection {

    StaleForm() {
        super(Reason.FORBIDDEN, "signIn.staleForm");
    }
}
