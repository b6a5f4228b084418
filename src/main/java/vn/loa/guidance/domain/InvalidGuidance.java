package vn.loa.guidance.domain;

import vn.loa.kernel.FieldRejection;

/** Something that was entered about a guidance can't be used as it is; the sentence says what to change. */
public class InvalidGuidance extends FieldRejection {

    public InvalidGuidance(String field, String messageKey, Object... arguments) {
        super(field, messageKey, arguments);
    }
}
