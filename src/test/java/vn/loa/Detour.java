package vn.loa;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Lets this thread's work with the application go to another database: {@code Detour.to(address, () ->
 * mvc.perform(get("/plans")))}.
 */
public final class Detour {

    /** Where it leads. */
    public record Address(String url, String user, String password) {}

    private static final ThreadLocal<HikariDataSource> THERE = new ThreadLocal<>();

    private Detour() {}

    public static <T> T to(Address address, Callable<T> work) throws Exception {
        try (var there = new HikariDataSource()) {
            there.setJdbcUrl(address.url());
            there.setUsername(address.user());
            there.setPassword(address.password());
            there.setMaximumPoolSize(3);
            there.setMinimumIdle(0);
            THERE.set(there);
            return work.call();
        } finally {
            THERE.remove();
        }
    }

    /** Null where there is no detour. */
    static @Nullable Connection connection() throws SQLException {
        var there = THERE.get();
        return there == null ? null : there.getConnection();
    }
}
