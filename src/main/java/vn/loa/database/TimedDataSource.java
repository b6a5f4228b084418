package vn.loa.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool as requests see it: within the time that each has left. */
final class TimedDataSource extends DelegatingDataSource {

    private final HikariDataSource pool;
    private final LoanWatch watch;

    TimedDataSource(HikariDataSource pool, LoanWatch watch) {
        super(pool);
        this.pool = pool;
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var time = DatabaseTime.current();
        long millis = time.left().toMillis();
        if (millis == 0) {
            throw new SQLTransientConnectionException("The time of this request for the database is over");
        }
        long from = System.nanoTime();
        Connection connection;
        try {
            connection = borrow(Math.min(millis, pool.getConnectionTimeout()));
        } finally {
            time.spend(System.nanoTime() - from);
        }
        return watch.lend(connection, time, pool);
    }

    private Connection borrow(long millis) throws SQLException {
        if (!(pool.getHikariPoolMXBean() instanceof HikariPool connections)) {
            return pool.getConnection();
        }
        try {
            return connections.getConnection(millis);
        } catch (SQLException e) {
            // Where not all are in use, the idle ones are as dead as those just tried; one by one they would fail
            // twelve
            // requests more after the server is back.
            if (connections.getActiveConnections() < pool.getMaximumPoolSize()) {
                connections.softEvictConnections();
            }
            throw e;
        }
    }
}
