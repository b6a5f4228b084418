package vn.loa.signatures;

import java.util.List;
import vn.loa.signatures.FileSignature.Integrity;

/** The signatures of a PDF file, the first one first, and what they say of it together. */
public record SignedPdf(long bytes, List<FileSignature> signatures) {

    /** What the signatures prove of the bytes, whoever made them. */
    public enum State {
        UNSIGNED,
        /** A signature was made for other bytes than those that stand there now. */
        CHANGED,
        /** A signature can't be read. */
        BROKEN,
        /** A signature proves nothing any more. */
        OUTDATED,
        /** Something was appended after the last signature. */
        APPENDED,
        /** Every signature holds, and the last one stands for the whole file. */
        WHOLE
    }

    public SignedPdf {
        signatures = List.copyOf(signatures);
    }

    public State state() {
        if (signatures.isEmpty()) {
            return State.UNSIGNED;
        }
        if (any(Integrity.CHANGED)) {
            return State.CHANGED;
        }
        if (any(Integrity.BROKEN)) {
            return State.BROKEN;
        }
        if (any(Integrity.OUTDATED)) {
            return State.OUTDATED;
        }
        return signatures.stream().anyMatch(signature -> signature.reach() == bytes) ? State.WHOLE : State.APPENDED;
    }

    private boolean any(Integrity integrity) {
        return signatures.stream().anyMatch(signature -> signature.integrity() == integrity);
    }
}
