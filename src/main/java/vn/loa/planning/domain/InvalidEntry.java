package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** Something that was entered can't be used as it is; the sentence says what to change. */
public class InvalidEntry extends Rejection {

    private final String field;

    /** @param field the field of the form to put right */
    public InvalidEntry(String field, String messageKey, Object... arguments) {
        super(Reason.INVALID, messageKey, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
