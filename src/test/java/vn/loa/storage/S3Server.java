package vn.loa.storage;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** An S3 server (S3Mock) as a process of its own, one for all tests, with a bucket for each. */
public final class S3Server {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AtomicInteger BUCKETS = new AtomicInteger();

    private final int port;

    private S3Server() throws IOException, InterruptedException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var root = Files.createTempDirectory("loa-s3");
        var server = start(root);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, root)));
        awaitReady(server);
    }

    private static final class One {
        private static final S3Server SERVER = started();

        private static S3Server started() {
            try {
                return new S3Server();
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    public static S3Server running() {
        return One.SERVER;
    }

    public int port() {
        return port;
    }

    /** The same as options of a JVM. */
    public List<String> optionsOfNewBucket() {
        var settings = newBucket();
        return List.of(
                "-Dloa.s3.endpoint=" + settings.endpoint(),
                "-Dloa.s3.bucket=" + settings.bucket(),
                "-Dloa.s3.key=" + settings.key(),
                "-Dloa.s3.secret=" + settings.secret());
    }

    /** How to reach a new and empty bucket. */
    BucketSettings newBucket() {
        var settings = settings(port, "loa-" + BUCKETS.incrementAndGet());
        try (var store = BucketConnection.open(settings)) {
            store.createBucket(request -> request.bucket(settings.bucket()));
        }
        return settings;
    }

    static BucketSettings settings(int port, String bucket) {
        return new BucketSettings(
                "http://localhost:" + port,
                "us-east-1",
                bucket,
                "khoa",
                "bi-mat",
                true,
                Duration.ofSeconds(20),
                DataSize.ofMegabytes(100));
    }

    private Process start(Path root) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("s3mock") && entry.endsWith("-exec.jar"))
                .findFirst()
                .orElseThrow();
        var command = List.of(
                java,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar,
                "--com.adobe.testing.s3mock.httpPort=" + port,
                "--server.port=0",
                "--spring.main.lazy-initialization=true",
                "--com.adobe.testing.s3mock.store.root=" + root);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/s3-server.log"))
                .start();
    }

    private void awaitReady(Process server) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            if (!server.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("No S3 server: see target/s3-server.log");
            }
            Thread.sleep(50);
        }
    }

    private boolean isListening() {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void end(Process server, Path root) {
        server.destroyForcibly().onExit().join();
        try {
            FileSystemUtils.deleteRecursively(root);
        } catch (IOException left) {
            System.err.println(left);
        }
    }
}
