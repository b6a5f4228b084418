package vn.loa.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

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

    /** A connection of its own, of no pool and without any limit for its work; who opens it closes it. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, access());
    }

    /** Opens each connection anew. */
    DataSource source() {
        return new DriverManagerDataSource(url, access());
    }

    /** Only coming in has its limits, in seconds: nobody waits for a server that says nothing. */
    private Properties access() {
        var access = new Properties();
        access.setProperty("user", user);
        access.setProperty("password", password);
        access.setProperty("connectTimeout", "5");
        access.setProperty("loginTimeout", "10");
        access.setProperty("tcpKeepAlive", "true");
        return access;
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
