package vn.loa.documents;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.loa.documents.PlanDocument.Section;

/**
 * Reads what people send: on threads of its own, a few at once, within a time limit. However many hostile files come, the
 * rest of the application keeps its threads, its database connections and its processors.
 */
@Component
public class DocumentIntake implements DisposableBean {

    /** How many may wait for each that is read; beyond that a clear word now is better than a long wait. */
    private static final int WAITING = 4;

    private static final int IDLE_SECONDS = 5;
    private static final int LARGEST_JSON = 4 << 20;

    /** Ten times the longest plan seen: more would not be stored in the time that the database has for a page. */
    private static final int MOST_PARTS = 3_000;

    private static final int LONGEST_NAME = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final DocumentReader reader;
    private final PlanJson json;
    private final Duration limit;
    private final ThreadPoolExecutor threads;

    DocumentIntake(
            DocumentReader reader,
            PlanJson json,
            @Value("${loa.reading.time-limit}") Duration limit,
            @Value("${loa.reading.at-once}") int atOnce) {
        this.reader = reader;
        this.json = json;
        this.limit = limit;
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(atOnce * WAITING),
                DocumentIntake::thread);
        this.threads.allowCoreThreadTimeOut(true);
    }

    /** @throws UnreadableDocument if no text can be had from it, or not in time */
    public Reading read(String fileName, byte[] content) {
        var name = shown(fileName);
        return withinLimits(name, () -> reader.read(name, content));
    }

    /** @throws UnreadableDocument if it can't be read in time */
    public Reading readText(String text) {
        return withinLimits(DocumentReader.PASTED, () -> reader.readText(text));
    }

    /** @throws UnreadableDocument if it is no JSON, or none that tells of a plan, or can't be read in time */
    public PlanDocument readJson(String fileName, byte[] content) {
        var name = shown(fileName);
        if (content.length > LARGEST_JSON) {
            throw new UnreadableDocument("documents.unreadable.large", name);
        }
        var document = withinLimits(name, () -> json.read(new String(content, StandardCharsets.UTF_8)));
        if (document.lines().size()
                        + count(document.sections())
                        + document.activities().size()
                > MOST_PARTS) {
            throw new UnreadableDocument("documents.unreadable.long", name, MOST_PARTS);
        }
        return document;
    }

    /** @throws UnreadableDocument if it is no spreadsheet, or too long a one, or can't be read in time */
    public Spreadsheet readSheet(String fileName, byte[] content) {
        var name = shown(fileName);
        return within(limit, "documents.unreadable.slowSheet", name, () -> SpreadsheetFile.read(name, content));
    }

    /**
     * Does any other work on a file that was sent.
     *
     * @param most how long it may take, waiting included: files that stay on the disk may be large
     * @throws UnreadableDocument if the work does, or if it takes too long
     */
    public <T> T examine(String fileName, Duration most, Function<String, T> work) {
        var name = shown(fileName);
        return within(most, "documents.unreadable.slowPdf", name, () -> work.apply(name));
    }

    /** Ends the work of a thread for which nobody waits any more. */
    public static void requireAwaited() {
        Interrupted.check();
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private <T> T withinLimits(String name, Callable<T> reading) {
        return within(limit, "documents.unreadable.slow", name, reading);
    }

    private <T> T within(Duration most, String slow, String name, Callable<T> reading) {
        var task = new WatchedReading<>(reading);
        try {
            threads.execute(task);
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException full) {
            throw new UnreadableDocument("documents.unreadable.busy");
        } catch (TimeoutException late) {
            throw new UnreadableDocument(task.hasBegun() ? slow : "documents.unreadable.busy", name, most.toSeconds());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocument("documents.unreadable.busy");
        } catch (ExecutionException failed) {
            throw failure(name, Objects.requireNonNull(failed.getCause()));
        } finally {
            task.cancel(true);
            threads.remove(task);
        }
    }

    private static int count(List<Section> sections) {
        return sections.size()
                + sections.stream()
                        .mapToInt(section -> count(section.children()))
                        .sum();
    }

    /** A name as a sentence can bear it. */
    private static String shown(String fileName) {
        var name = UNSEEN.matcher(fileName).replaceAll(" ").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    private static RuntimeException failure(String name, Throwable cause) {
        if (cause instanceof UnreadableDocument unreadable) {
            return unreadable;
        }
        if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            return new UnreadableDocument("documents.unreadable.damaged", name);
        }
        return new IllegalStateException("a reading failed", cause);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "loa-reading");
        thread.setDaemon(true);
        return thread;
    }
}
