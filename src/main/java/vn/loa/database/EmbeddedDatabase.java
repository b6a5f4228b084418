package vn.loa.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server of Loa's own, with its data kept in the home folder between runs. Connects as the runtime role;
 * {@link #owner} connects as the one who owns the tables.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String OWNER = "postgres";
    private static final String RUNTIME = "loa_runtime";

    private final HomeLock lock;
    private final EmbeddedPostgres server;
    private final OwnerConnection owner;
    private final String password;

    private EmbeddedDatabase(HomeLock lock, EmbeddedPostgres server, OwnerConnection owner, String password) {
        this.lock = lock;
        this.server = server;
        this.owner = owner;
        this.password = password;
    }

    /**
     * Starts the server on its data below {@code home}, made on the first start; recovers by itself from a crash.
     *
     * @throws DatabaseInUse if another Loa runs on the same folder
     */
    public static EmbeddedDatabase start(Path home) {
        Path folder = home.toAbsolutePath().normalize();
        HomeLock lock = HomeLock.take(folder);
        try {
            stopOrphan(folder.resolve("postgresql"));
            String password = password(folder);
            EmbeddedPostgres server = server(folder, password);
            log.info("Embedded PostgreSQL runs on port {} with its data in {}", server.getPort(), folder);
            var owner = new OwnerConnection(server.getJdbcUrl(OWNER, OWNER), OWNER, password);
            return new EmbeddedDatabase(lock, server, owner, renewRuntimeRole(owner));
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        }
    }

    /** The runtime role's password lives as long as this process; nobody else has to know it. */
    private static String renewRuntimeRole(OwnerConnection owner) throws IOException {
        var password = random();
        try (var connection = owner.open();
                var statement = connection.createStatement()) {
            statement.execute("do $$ begin if to_regrole('%1$s') is null then create role %1$s login; end if; end $$"
                    .formatted(RUNTIME));
            RuntimeRole.setPassword(connection, RUNTIME, password);
            return password;
        } catch (SQLException e) {
            throw new IOException("The embedded database refuses its own owner", e);
        }
    }

    private static EmbeddedPostgres server(Path home, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("postgresql-server").toFile())
                // Spring closes the server after the connection pool; a hook of its own would race with that.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // The library is made for tests and switches durability off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "UTC")
                // The machine's locale may be C, under which PostgreSQL folds no Vietnamese letter.
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile(home).toString())
                .setConnectConfig("password", password)
                .start();
    }

    /** After a kill -9 of the JVM alone the server lives on and holds the data; it is asked to stop, then started anew. */
    private static void stopOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return;
        }
        var orphan = ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (orphan.isEmpty()) {
            return;
        }
        log.warn("An earlier run left its PostgreSQL server behind; stopping it");
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The PostgreSQL server of an earlier run does not stop", e);
        }
    }

    private static Path passwordFile(Path home) {
        return home.resolve("postgresql-password");
    }

    private static String password(Path home) throws IOException {
        Path file = passwordFile(home);
        if (!Files.exists(file)) {
            if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, random());
        }
        return Files.readString(file).strip();
    }

    private static String random() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    public OwnerConnection owner() {
        return owner;
    }

    @Override
    public String getJdbcUrl() {
        return server.getJdbcUrl(RUNTIME, OWNER);
    }

    @Override
    public String getUsername() {
        return RUNTIME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
