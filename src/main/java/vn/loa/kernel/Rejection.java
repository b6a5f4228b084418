package vn.loa.kernel;

/**
 * What an officer asked for can't be done, for a reason that can be told in a sentence.
 *
 * <p>The sentence stands in {@code messages.properties} under the key, with the arguments filled in.
 */
public abstract class Rejection extends RuntimeException {

    /** Why it is refused; the web turns this into a status. */
    public enum Reason {
        /** What was asked does not fit the state it met; somebody else may have been first. */
        CONFLICT,
        /** What was sent is not usable as it is; the sentence says what to change. */
        INVALID,
        /** The officer lacks the permission. */
        FORBIDDEN,
        /** There is no such thing, or none that this officer may know of. */
        NOT_FOUND,
        /** It would be done at another moment; there is too much to do just now. */
        BUSY
    }

    private final Reason reason;
    private final String messageKey;
    private final transient Object[] arguments;

    protected Rejection(Reason reason, String messageKey, Object... arguments) {
        super(messageKey);
        this.reason = reason;
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
