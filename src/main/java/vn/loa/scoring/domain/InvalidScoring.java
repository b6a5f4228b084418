package vn.loa.scoring.domain;

import vn.loa.kernel.FieldRejection;

/** Something that was entered about scoring can't be used as it is; the sentence says what to change. */
public class InvalidScoring extends FieldRejection {

    public InvalidScoring(String field, String messageKey, Object... arguments) {
        super(field, messageKey, arguments);
    }
}
