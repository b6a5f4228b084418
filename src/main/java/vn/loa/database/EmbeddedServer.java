package vn.loa.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the embedded server, and starts it again on the same port whenever its process has died. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final long LOOK_EVERY_MILLIS = 500;

    /** So long a new server may need until it has told its number. */
    private static final long TIME_TO_BEGIN_MILLIS = 5000;

    /** Makes a server on this port, or on any free one for 0. */
    interface Start {

        EmbeddedPostgres on(int port) throws IOException;
    }

    private final Path data;
    private final Path programs;
    private final Start start;
    private final ScheduledExecutorService watch = Executors.newScheduledThreadPool(2, EmbeddedServer::daemon);
    private final int port;
    private EmbeddedPostgres server;
    private boolean closed;

    EmbeddedServer(Path data, Path programs, Start start) throws IOException {
        this.data = data;
        this.programs = programs;
        this.start = start;
        endOrphans();
        this.server = start.on(0);
        this.port = server.getPort();
        watch.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    int port() {
        return port;
    }

    private synchronized void look() {
        try {
            if (!closed && process(data).isEmpty()) {
                log.error("The embedded PostgreSQL has died; starting it again on port {}", port);
                // Only lets go of what it held in this process: there is nothing left to stop.
                server.close();
                // A start that failed keeps this lock; the lock of the home folder is the one that counts.
                Files.deleteIfExists(data.resolve("epg-lock"));
                endOrphans();
                server = startAgain();
                log.info("The embedded PostgreSQL {}", process(data).isPresent() ? "runs again" : "ended at once");
            }
        } catch (IOException | RuntimeException e) {
            log.error("The embedded PostgreSQL can't be started; the next try follows", e);
        }
    }

    /**
     * The library waits a whole minute, even for a server that ended at once because its disk is full: there might be
     * room again in the next moment. Interrupted, it waits no longer.
     */
    private EmbeddedPostgres startAgain() throws IOException {
        var waiting = Thread.currentThread();
        var impatience = watch.scheduleWithFixedDelay(
                () -> {
                    if (isGone()) {
                        waiting.interrupt();
                    }
                },
                TIME_TO_BEGIN_MILLIS,
                LOOK_EVERY_MILLIS,
                TimeUnit.MILLISECONDS);
        try {
            return start.on(port);
        } finally {
            impatience.cancel(true);
            // For whatever this thread does next.
            Thread.interrupted();
        }
    }

    private boolean isGone() {
        try {
            return process(data).isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Ends what a killed server left working: as long as that lives, a new one may not touch the data. */
    private void endOrphans() throws IOException {
        if (process(data).isPresent() || !Files.exists(programs)) {
            return;
        }
        var here = programs.toRealPath().toString();
        var orphans = ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(here))
                .toList();
        orphans.forEach(ProcessHandle::destroy);
        try {
            for (var orphan : orphans) {
                orphan.onExit().get(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("What is left of a killed PostgreSQL server does not end", e);
        }
    }

    /** The running server on this data. What a dead one left in its file may by now be the number of any process. */
    static Optional<ProcessHandle> process(Path data) throws IOException {
        var about = data.resolve("postmaster.pid");
        if (!Files.exists(about)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(about);
        return lines.isEmpty()
                ? Optional.empty()
                // A process that has ended but was not fetched by its parent is listed still, without a command.
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "embedded-postgresql-watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        watch.shutdown();
        synchronized (this) {
            closed = true;
            server.close();
        }
    }
}
