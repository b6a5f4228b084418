package vn.loa.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.loa.kernel.LongWork;

/**
 * How long one request may still wait for the database, all its statements and transactions together. A limit for each
 * statement would not do: eight slow ones make a page that hangs.
 */
final class DatabaseTime {

    private static final Duration ENDLESS = Duration.ofDays(365);
    private static final ThreadLocal<@Nullable DatabaseTime> CURRENT = new ThreadLocal<>();

    private long nanos;

    DatabaseTime(Duration limit) {
        this.nanos = limit.toNanos();
    }

    /** The time of the request that this thread works for; endless for commands, imports and streamed exports. */
    static DatabaseTime current() {
        var current = CURRENT.get();
        return current == null || LongWork.isRunning() ? new DatabaseTime(ENDLESS) : current;
    }

    void begin() {
        CURRENT.set(this);
    }

    static void end() {
        CURRENT.remove();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, nanos));
    }

    void spend(long spent) {
        nanos -= spent;
    }
}
