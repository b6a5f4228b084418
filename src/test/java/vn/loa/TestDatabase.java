package vn.loa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import vn.loa.database.OwnerConnection;

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
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("jit", "off")
                    .setServerConfig("max_connections", "200")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "vi-VN")
                    .start();
            return new Server("localhost:" + embedded.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database of this context. */
    private record Place(String url) {}

    @Bean
    Place testDatabase() throws SQLException {
        var server = Holder.SERVER;
        var name = "loa" + Holder.COUNT.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Place(server.url(name));
    }

    /** As in the real application, everything but Flyway works as a role that only reads and writes rows. */
    @Bean
    JdbcConnectionDetails testRuntimeRole(Place place) {
        return new JdbcConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return place.url();
            }

            @Override
            public String getUsername() {
                return "loa_runtime";
            }

            @Override
            public String getPassword() {
                return "runtime";
            }
        };
    }

    @Bean
    FlywayConnectionDetails testOwner(Place place) {
        return new FlywayConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return place.url();
            }

            @Override
            public String getUsername() {
                return Holder.SERVER.user();
            }

            @Override
            public String getPassword() {
                return Holder.SERVER.password();
            }
        };
    }

    /** For tests that do what the application itself may not. */
    public record Owner(JdbcClient jdbc) {}

    @Bean
    Owner ownerOfTheTables(OwnerConnection owner) {
        return new Owner(JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password())));
    }
}
