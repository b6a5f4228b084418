package vn.loa.database;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.flywaydb.core.internal.jdbc.JdbcUtils;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Instances that start at the same moment migrate one after the other. Flyway's own lock is only for the migrations: in
 * what comes before and after them, they would make the same role and change the same rows of the system tables.
 */
class TurnToMigrate implements FlywayMigrationStrategy {

    /** The lock goes with the connection, however the instance ends. */
    @Override
    public void migrate(Flyway flyway) {
        var settings = flyway.getConfiguration();
        // As Flyway connects: it waits for a server that starts later than Loa.
        try (var turn = JdbcUtils.openConnection(
                        settings.getDataSource(), settings.getConnectRetries(), settings.getConnectRetriesInterval());
                var statement = turn.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('loa.migrate'))");
            flyway.migrate();
        } catch (SQLException e) {
            throw new FlywaySqlException("No turn to migrate the database", e);
        }
    }
}
