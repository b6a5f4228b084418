package vn.loa.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends requests and notes how long they took. */
final class Load {

    private Load() {}

    /** Each errand by a connection of its own, the next as soon as the last is done. */
    static Latencies closed(List<Errand> errands, double seconds) throws InterruptedException {
        var latencies = new Latencies();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var pool = Executors.newFixedThreadPool(errands.size());
        for (var errand : errands) {
            pool.execute(() -> {
                while (System.nanoTime() < end) {
                    run(errand, System.nanoTime(), latencies);
                }
            });
        }
        finish(pool, seconds + 90);
        return latencies;
    }

    /**
     * So many errands a second, whether or not those before are done. What counts is the time since an errand was due: a
     * server that stands still for a second makes everybody wait who would have come in that second.
     */
    static Latencies open(List<Errand> mix, double rate, double seconds) throws InterruptedException {
        var latencies = new Latencies();
        var pool = Executors.newFixedThreadPool(256);
        long begin = System.nanoTime();
        long step = (long) (1e9 / rate);
        for (int i = 0; i < rate * seconds; i++) {
            long due = begin + i * step;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            var errand = mix.get(i % mix.size());
            pool.execute(() -> run(errand, due, latencies));
        }
        finish(pool, 120);
        return latencies;
    }

    private static void run(Errand errand, long since, Latencies latencies) {
        try {
            var answer = errand.run();
            latencies.add(System.nanoTime() - since, answer.status(), answer.bytes().length);
        } catch (IOException e) {
            latencies.add(System.nanoTime() - since, 0, 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void finish(ExecutorService pool, double seconds) throws InterruptedException {
        pool.shutdown();
        pool.awaitTermination((long) seconds, TimeUnit.SECONDS);
        pool.shutdownNow();
    }
}
