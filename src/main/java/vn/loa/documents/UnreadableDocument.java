package vn.loa.documents;

import vn.loa.kernel.Rejection;

/** A file of which no text can be had; the sentence says why and what to do. */
public class UnreadableDocument extends Rejection {

    public UnreadableDocument(String messageKey, Object... arguments) {
        super(Reason.INVALID, messageKey, arguments);
    }
}
