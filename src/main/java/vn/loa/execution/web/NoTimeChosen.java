package vn.loa.execution.web;

import vn.loa.kernel.FieldRejection;

/** A result belongs to one of the times of its activity. */
final class NoTimeChosen extends FieldRejection {

    NoTimeChosen() {
        super("at", "execution.rejection.noTime");
    }
}
