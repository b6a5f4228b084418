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
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
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

    private static final String DATA = "postgresql";
    private static final String PROGRAMS = "postgresql-server";
    private static final String PASSWORD = "postgresql-password";
    private static final Set<String> OF_THE_SERVER = Set.of(DATA, PROGRAMS, PASSWORD, HomeLock.FILE);

    // Both are missing where another Loa runs the server.
    private final @Nullable HomeLock lock;
    private final @Nullable EmbeddedServer server;
    private final OwnerConnection owner;
    private final String user;
    private final String password;

    private EmbeddedDatabase(
            @Nullable HomeLock lock,
            @Nullable EmbeddedServer server,
            OwnerConnection owner,
            String user,
            String password) {
        this.lock = lock;
        this.server = server;
        this.owner = owner;
        this.user = user;
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
            stopOrphan(folder.resolve(DATA));
            String password = password(folder);
            var server = new EmbeddedServer(
                    folder.resolve(DATA), folder.resolve(PROGRAMS), port -> server(folder, password, port));
            log.info("Embedded PostgreSQL runs on port {} with its data in {}", server.port(), folder);
            var owner = new OwnerConnection(url(server.port()), OWNER, password);
            return new EmbeddedDatabase(lock, server, owner, RUNTIME, renewRuntimeRole(owner));
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts the server, or goes along with the one that another Loa runs on the same folder, which this one then works
     * on as the owner and leaves running: for commands.
     */
    static EmbeddedDatabase join(Path home) {
        try {
            return start(home);
        } catch (DatabaseInUse inUse) {
            var folder = home.toAbsolutePath().normalize();
            try {
                var owner = new OwnerConnection(url(port(folder)), OWNER, password(folder));
                return new EmbeddedDatabase(null, null, owner, OWNER, owner.password());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The fourth line of the file in which a running server tells about itself. */
    private static int port(Path home) throws IOException {
        var about = Files.readAllLines(home.resolve(DATA).resolve("postmaster.pid"));
        return Integer.parseInt(about.get(3).strip());
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/" + OWNER;
    }

    /** Whether a file of the home folder, given by its path within it, belongs to the server and not to Loa. */
    public static boolean keeps(Path file) {
        return OF_THE_SERVER.contains(file.getName(0).toString());
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

    private static EmbeddedPostgres server(Path home, String password, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(home.resolve(DATA))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve(PROGRAMS).toFile())
                // Spring closes the server after the connection pool; a hook of its own would race with that.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // The library is made for tests and switches durability off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "UTC")
                // What the server says would go to a pipe that nobody reads. A file for each day of the week, without
                // the words of officers that stand in statements.
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_min_error_statement", "panic")
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
        var orphan = EmbeddedServer.process(data);
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
        return home.resolve(PASSWORD);
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
        return owner.url();
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (lock;
                server) {
            // Closes the server first, then lets go of the folder.
        }
    }
}
