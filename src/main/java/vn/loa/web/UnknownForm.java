package vn.loa.web;

import vn.loa.kernel.Rejection;

/** A form that creates came without a key of its own: from a page older than this Loa, or not from a page at all. */
final class UnknownForm extends Rejection {

    UnknownForm() {
        super(Reason.INVALID, "web.once.unknown");
    }
}
