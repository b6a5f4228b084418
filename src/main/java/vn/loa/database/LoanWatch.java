package vn.loa.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cuts the connections of requests whose time is over; only that wakes a thread that waits for a silent server. */
final class LoanWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LoanWatch.class);
    private static final long EVERY_MILLIS = 100;

    private record Watched(Loan loan, HikariDataSource pool) {}

    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(LoanWatch::daemon);
    private final ExecutorService scissors = Executors.newCachedThreadPool(LoanWatch::daemon);

    LoanWatch() {
        clock.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    Connection lend(Connection connection, DatabaseTime time, HikariDataSource pool) {
        var loan = new Loan(connection, time, returned -> watched.remove(new Watched(returned, pool)));
        watched.add(new Watched(loan, pool));
        return loan.lent();
    }

    private void look() {
        long now = System.nanoTime();
        for (var each : watched) {
            if (each.loan().isOverdue(now)) {
                watched.remove(each);
                if (each.loan().cut(connection -> cut(connection, each.pool()))) {
                    log.warn(
                            "A request worked on the database for {}; its connection is cut",
                            each.loan().age());
                }
            }
        }
    }

    private void cut(Connection connection, HikariDataSource pool) {
        try {
            connection.abort(scissors);
        } catch (SQLException e) {
            log.warn("A connection can't be cut", e);
        }
        // Else the pool would lend the dead connection again if nobody happened to see it fail.
        pool.evictConnection(connection);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "database-time");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        scissors.shutdown();
    }
}
