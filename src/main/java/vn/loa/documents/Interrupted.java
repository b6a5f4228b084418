package vn.loa.documents;

/** Ends a reading that nobody waits for any more. Every loop over what a file holds asks for it. */
final class Interrupted extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Interrupted() {
        super("nobody waits for this reading", null, false, false);
    }

    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
    }
}
