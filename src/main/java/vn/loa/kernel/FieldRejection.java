package vn.loa.kernel;

/** One field of what was sent can't be accepted; the sentence belongs beside that field. */
public class FieldRejection extends Rejection {

    private final String field;

    public FieldRejection(String field, String messageKey, Object... arguments) {
        super(Reason.INVALID, messageKey, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
