package vn.loa.signatures;

import vn.loa.kernel.Rejection;

/** What was sent can't be trusted as an authority; the sentence says why. */
class TrustAnchorRefused extends Rejection {

    TrustAnchorRefused(String messageKey, Object... arguments) {
        super(Reason.INVALID, messageKey, arguments);
    }
}
