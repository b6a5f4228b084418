package vn.loa.kernel;

/**
 * Work of a request that takes longer than a page may, such as a spreadsheet of a whole country: the time that a request
 * has for the database does not count, the limits of single statements do.
 */
public final class LongWork {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private LongWork() {}

    /** Transactions that begin within the work take as long as they take. */
    public static void run(Runnable work) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            work.run();
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }

    public static boolean isRunning() {
        return DEPTH.get() > 0;
    }
}
