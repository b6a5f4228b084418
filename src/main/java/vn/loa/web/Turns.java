package vn.loa.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few at once do what takes much memory or a connection for long, and the others wait in the order they came. Thirty
 * documents as PDF drawn at the same time would need more memory than Loa has, and end none of them.
 */
public final class Turns {

    /** What is done when it is one's turn. */
    public interface Work {
        void run() throws IOException;
    }

    /** Beyond this the waiting would take the threads of those who only want a page. */
    private static final int MOST_WAITING = 40;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore free;
    private final Duration patience;

    public Turns(int atOnce) {
        this(atOnce, PATIENCE);
    }

    /** @param patience how long one waits in line before being asked to come back */
    Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws Busy if the line is too long, or does not get shorter */
    public void take(Work work) throws IOException {
        Doorway.makeRoom();
        await();
        try {
            work.run();
        } finally {
            free.release();
        }
    }

    private void await() {
        try {
            if (free.getQueueLength() >= MOST_WAITING || !free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy("web.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy("web.busy");
        }
    }
}
