package vn.loa.reporting.domain;

import vn.loa.kernel.FieldRejection;

/** Something that was entered can't be used as it is; the sentence says what to change. */
class InvalidReport extends FieldRejection {

    InvalidReport(String field, String messageKey, Object... arguments) {
        super(field, messageKey, arguments);
    }
}
