package vn.loa.kernel;

import java.util.Map;
import java.util.function.Function;

/**
 * A question about an officer that rides in the statement of another module, so that a page that everybody opens goes to
 * the database once.
 *
 * @param sql gives one JSON value, never null; may name {@code :officer} and {@code :today}
 * @param parameters what else is named in it
 * @param reading understands that value
 */
public record RidingQuery<T>(String sql, Map<String, Object> parameters, Function<String, T> reading) {

    public RidingQuery {
        parameters = Map.copyOf(parameters);
    }
}
