package vn.loa.benchmark;

import java.util.Arrays;

/** How long requests took, in nanoseconds, and how many of them failed. */
final class Latencies {

    private long[] taken = new long[1 << 12];
    private int count;
    private int errors;
    private long bytes;

    synchronized void add(long nanoseconds, boolean failed, int size) {
        if (count == taken.length) {
            taken = Arrays.copyOf(taken, count * 2);
        }
        taken[count++] = nanoseconds;
        errors += failed ? 1 : 0;
        bytes += size;
    }

    synchronized int count() {
        return count;
    }

    synchronized int errors() {
        return errors;
    }

    synchronized double kilobytes() {
        return count == 0 ? 0 : bytes / 1000.0 / count;
    }

    /** In milliseconds: so many of a hundred requests took no longer. */
    synchronized double percentile(double percent) {
        if (count == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(taken, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) Math.ceil(count * percent / 100) - 1)] / 1e6;
    }
}
