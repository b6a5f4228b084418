package vn.loa.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Loa as a process of its own, with the memory it gets in production, on the database of a home folder. */
final class MeasuredLoa implements AutoCloseable {

    /** What has been used up to a moment: CPU in milliseconds of Loa and of PostgreSQL, and SQL statements. */
    record Use(long loa, long postgresql, long statements) {}

    private static final String COUNTED = """
            select coalesce(sum(calls), 0) from pg_stat_statements
             where query !~* '^(begin|commit|rollback|set|show|discard)'""";

    private final Path home;
    private final int port;
    private Process process;

    private MeasuredLoa(Path home) throws IOException {
        this.home = home;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        process = start();
    }

    /** Starts twice where statements could not be counted before: PostgreSQL loads the counter only at its start. */
    static MeasuredLoa on(Path home) throws Exception {
        var loa = new MeasuredLoa(home);
        loa.awaitReady();
        if (!loa.countsStatements()) {
            loa.restart();
        }
        try (var connection = loa.database();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
        return loa;
    }

    private boolean countsStatements() throws SQLException, IOException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            var loaded = statement.executeQuery("show shared_preload_libraries");
            loaded.next();
            boolean counts = loaded.getString(1).contains("pg_stat_statements");
            statement.execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
            return counts;
        }
    }

    private void restart() throws Exception {
        stop();
        process = start();
        awaitReady();
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** As the owner, beside the application. */
    Connection database() throws SQLException, IOException {
        var lines = Files.readAllLines(home.resolve("postgresql/postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + lines.get(3).strip() + "/postgres",
                "postgres",
                Files.readString(home.resolve("postgresql-password")).strip());
    }

    Use use() throws IOException, SQLException {
        long statements;
        try (var connection = database();
                var statement = connection.createStatement();
                var counted = statement.executeQuery(COUNTED)) {
            counted.next();
            statements = counted.getLong(1);
        }
        long postgresql = 0;
        for (var pid : postgresql()) {
            postgresql += cpu(pid, pid == postmaster());
        }
        return new Use(cpu(process.pid(), false), postgresql, statements);
    }

    /** Proportional set size in MiB: Loa's own, and PostgreSQL's. */
    long[] pss() throws IOException {
        long database = 0;
        for (var pid : postgresql()) {
            database += pss(pid);
        }
        return new long[] {pss(process.pid()) / 1024, database / 1024};
    }

    private Process start() throws IOException {
        var command = new ArrayList<String>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(System.getProperty("benchmark.jvm", "-Xmx256m").split(" ")));
        command.addAll(List.of("-cp", classPath(), "vn.loa.LoaApplication", "--server.port=" + port));
        // Two thousand officers at one address would have to wait for each other.
        command.add("--loa.sign-in.failures-per-address=1000000");
        // A country that was just generated has all its plans to compare: hours of work beside what is measured.
        command.add("--loa.likeness.every=1d");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/benchmark-loa.log"));
        builder.environment().put("LOA_HOME", home.toString());
        // A developer's own settings for short-lived JVMs would be measured with it.
        builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        return builder.start();
    }

    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitReady() throws Exception {
        var client = HttpClient.newHttpClient();
        var health =
                HttpRequest.newBuilder(address().resolve("/actuator/health")).build();
        for (int tries = 0; tries < 600; tries++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Loa did not start: see target/benchmark-loa.log");
            }
            try {
                if (client.send(health, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(300);
        }
        throw new IllegalStateException("Loa is not ready after three minutes");
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("postgresql/postmaster.pid"))
                .get(0)
                .strip());
    }

    private List<Long> postgresql() throws IOException {
        var all = new ArrayList<Long>(List.of(postmaster()));
        ProcessHandle.of(postmaster()).ifPresent(it -> it.descendants().forEach(child -> all.add(child.pid())));
        return all;
    }

    /** User and system time in milliseconds; a hundred ticks a second. */
    private static long cpu(long pid, boolean withChildrenThatEnded) throws IOException {
        String text;
        try {
            text = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        } catch (IOException unreadable) {
            if (ProcessHandle.of(pid).isPresent()) {
                throw unreadable;
            }
            // It ended meanwhile: its parent has counted what it took.
            return 0;
        }
        var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int field = 11; field < (withChildrenThatEnded ? 15 : 13); field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks * 10;
    }

    private static long pss(long pid) throws IOException {
        var rollup = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
        if (!Files.exists(rollup)) {
            return 0;
        }
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .sum();
    }

    private void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
