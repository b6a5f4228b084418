package vn.loa.instances;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.loa.ApplicationTest;
import vn.loa.LoggedPort;
import vn.loa.TestClock;

/** Loa in a process of its own, on a database that others use as well. */
final class Instance implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private int port;

    private Instance(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Instance start(Path home, JdbcConnectionDetails runtime, FlywayConnectionDetails owner) throws Exception {
        var instance = begin(home, runtime.getJdbcUrl(), runtime, owner);
        instance.awaitReady();
        return instance;
    }

    /** Does not wait until it is ready. */
    static Instance begin(Path home, String database, JdbcConnectionDetails runtime, FlywayConnectionDetails owner)
            throws IOException {
        var log = home.resolve("log.txt");
        var clock = home.resolve("clock");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                TestClock.takenAlong(clock),
                "-cp",
                withoutTests() + File.pathSeparator + clock,
                "vn.loa.LoaApplication"));
        command.add("--server.port=0");
        command.add("--loa.home=" + home);
        command.add("--loa.secret-key=" + ApplicationTest.SECRET_KEY);
        command.add("--spring.datasource.url=" + database);
        command.add("--spring.datasource.username=" + runtime.getUsername());
        command.add("--spring.datasource.password=" + runtime.getPassword());
        command.add("--spring.flyway.user=" + owner.getUsername());
        command.add("--spring.flyway.password=" + owner.getPassword());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Instance(process, log);
    }

    /** Known when it is ready. */
    int port() {
        return port;
    }

    /** {@code kill -9}: without a farewell. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    void awaitReady() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        for (long waited = 0; waited < PATIENCE.toMillis() && process.isAlive(); waited += 200) {
            port = LoggedPort.in(log).orElse(0);
            if (port != 0 && isReady(client)) {
                return;
            }
            Thread.sleep(200);
        }
        close();
        throw new IllegalStateException("the instance did not start:\n" + Files.readString(log));
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What only tests need must not come into the application's context. */
    private static String withoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.replace('\\', '/').matches(".*/test-classes/?"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
