package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** The password that was asked again before signing is not the officer's. */
public class WrongPassword extends Rejection {

    public WrongPassword() {
        super(Reason.INVALID, "plan.rejection.wrongPassword");
    }
}
