package vn.loa.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away, full or too slow from a fault of Loa: the same request may succeed in a while. */
final class Outage {

    /** Classes of SQLSTATE: connection, resources such as disk and memory, shutdown, the server's own input and output. */
    private static final Set<String> CLASSES = Set.of("08", "53", "58");

    /**
     * Shut down by the administrator or by a crash, not up yet; statement, wait for a lock, idle or whole transaction too
     * long; a replica that is about to take over and can't write yet.
     */
    private static final Set<String> STATES =
            Set.of("57014", "57P01", "57P02", "57P03", "57P05", "55P03", "25P03", "25P04", "25006");

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof QueryTimeoutException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException known && isTemporary(known.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTemporary(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
    }
}
