package vn.loa.database;

import java.sql.SQLException;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells who starts Loa why its external database can't be used, without a stack trace. */
class DatabaseAwayAnalyzer extends AbstractFailureAnalyzer<FlywaySqlException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FlywaySqlException cause) {
        return cause.getCause() instanceof SQLException refused ? analyze(refused, cause) : null;
    }

    private static @Nullable FailureAnalysis analyze(SQLException refused, FlywaySqlException cause) {
        var state = String.valueOf(refused.getSQLState());
        if (state.startsWith("28")) {
            return new FailureAnalysis(
                    "PostgreSQL refuses Loa: " + refused.getMessage(),
                    "Check user and password: spring.datasource.username and password, and spring.flyway.user and"
                            + " password for the owner of the tables.",
                    cause);
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new FailureAnalysis(
                    "PostgreSQL can't be reached, and did not come within half a minute: " + refused.getMessage(),
                    "Check that it runs, and where spring.datasource.url leads to. Without this setting Loa brings a"
                            + " PostgreSQL of its own.",
                    cause);
        }
        return null;
    }
}
