package vn.loa.documents;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** A reading of which it is known whether it had its turn. */
final class WatchedReading<T> extends FutureTask<T> {

    private volatile boolean begun;

    WatchedReading(Callable<T> reading) {
        super(reading);
    }

    @Override
    public void run() {
        begun = true;
        super.run();
    }

    boolean hasBegun() {
        return begun;
    }
}
