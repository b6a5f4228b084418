package vn.loa.execution.domain;

import vn.loa.kernel.FieldRejection;

/** Something that was entered can't be used as it is; the sentence says what to change. */
public class InvalidEntry extends FieldRejection {

    public InvalidEntry(String field, String messageKey, Object... arguments) {
        super(field, messageKey, arguments);
    }
}
