package vn.loa.proof;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.loa.LoggedPort;

/** Loa as a process of its own with its embedded PostgreSQL, to be killed. */
final class LoaProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Path log;
    private final List<String> options;
    private int port;
    private Process process;

    LoaProcess(Path home) {
        this(home, home.resolve("loa.log"));
    }

    LoaProcess(Path home, Path log, String... options) {
        this.home = home;
        this.log = log;
        this.options = List.of(options);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** As a supervisor would: starts the same command again, at the port that the first one took. */
    void start() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = new ArrayList<>(List.of(java, "-Xmx256m"));
        words.addAll(options);
        words.addAll(List.of("-cp", classPath(), "vn.loa.LoaApplication", "--server.port=" + port));
        var command = new ProcessBuilder(words);
        command.environment().put("LOA_HOME", home.toString());
        // A developer's own settings for short-lived JVMs would be tried with it.
        command.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        command.redirectErrorStream(true);
        command.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process = command.start();
        awaitReady();
    }

    /** The application without the tests, whose configuration it would find. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Ready is what a page that asks the database answers. */
    void awaitReady() throws IOException, InterruptedException {
        var browser =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Loa ended: see " + log);
            }
            port = LoggedPort.in(log).orElse(port);
            if (port != 0 && isReady(browser)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("Loa is not ready after " + PATIENCE);
    }

    private boolean isReady(HttpClient browser) throws InterruptedException {
        var health = HttpRequest.newBuilder(address().resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return browser.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** kill -9. The embedded PostgreSQL lives on. */
    void killApplication() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /**
     * kill -9 of the whole server at one moment: its processes are stopped first, or the last of them would still write
     * out what the dead ones had in memory.
     */
    void killDatabase() throws IOException, InterruptedException {
        var server = ProcessHandle.of(serverNumber()).orElseThrow();
        signal("STOP", List.of(server));
        var all = new ArrayList<>(List.of(server));
        all.addAll(server.descendants().toList());
        signal("STOP", all);
        signal("KILL", all);
        for (var each : all) {
            each.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    private long serverNumber() throws IOException {
        return Long.parseLong(aboutServer().get(0).strip());
    }

    private List<String> aboutServer() throws IOException {
        return Files.readAllLines(home.resolve("postgresql/postmaster.pid"));
    }

    private static void signal(String name, List<ProcessHandle> to) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        to.forEach(process -> command.add("" + process.pid()));
        new ProcessBuilder(command).start().waitFor();
    }

    /** As the owner, past the application. */
    Connection database() throws IOException, SQLException {
        var url = "jdbc:postgresql://localhost:" + aboutServer().get(3).strip() + "/postgres";
        var password = Files.readString(home.resolve("postgresql-password")).strip();
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** Asks Loa to end, as an operator would. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Loa does not stop");
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            stop();
        }
    }
}
