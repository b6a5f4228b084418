package vn.loa.organization.domain;

import vn.loa.kernel.Rejection;

/** The state in which a unit, officer or grant is does not allow what was asked. */
class Refusal extends Rejection {

    Refusal(String messageKey, Object... arguments) {
        super(Reason.CONFLICT, messageKey, arguments);
    }
}
