package vn.loa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of the tests: a container where a container engine answers, otherwise the embedded server. One server
 * a JVM, a database of its own for each application context.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private record Server(String address, String user, String password) {

        String url(String database) {
            return "jdbc:postgresql://" + address + "/" + database;
        }
    }

    private static final class Holder {
        static final Server SERVER = start();
        static final AtomicInteger COUNT = new AtomicInteger();
    }

    private static Server start() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            var container = new PostgreSQLContainer("postgres:18")
                    .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=icu --icu-locale=vi-VN");
            container.start();
            return new Server(
                    container.getHost() + ":" + container.getMappedPort(5432),
                    container.getUsername(),
                    container.getPassword());
        }
        try {
            var embedded = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "vi-VN")
                    .start();
            return new Server("localhost:" + embedded.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    JdbcConnectionDetails testDatabase() throws SQLException {
        var server = Holder.SERVER;
        var name = "loa" + Holder.COUNT.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new JdbcConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return server.url(name);
            }

            @Override
            public String getUsername() {
                return server.user();
            }

            @Override
            public String getPassword() {
                return server.password();
            }
        };
    }
}
