package vn.loa;

import java.sql.Connection;
import java.sql.DriverManager;
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

    private static final ThreadLocal<Address> ADDRESS = new ThreadLocal<>();

    private Detour() {}

    public static <T> T to(Address address, Callable<T> work) throws Exception {
        ADDRESS.set(address);
        try {
            return work.call();
        } finally {
            ADDRESS.remove();
        }
    }

    /** Null where there is no detour. */
    static @Nullable Connection connection() throws SQLException {
        var address = ADDRESS.get();
        return address == null ? null : DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
