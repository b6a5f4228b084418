package vn.loa.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Connects as the owner of the tables, who may define, copy and truncate: for migrations and commands, never for a page.
 * The application itself works as the runtime role.
 */
public final class OwnerConnection {

    private final String url;
    private final String user;
    private final String password;

    OwnerConnection(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** A connection of its own, of no pool and without any time limit; who opens it closes it. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }
}
