package vn.loa.benchmark;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How long requests took, in nanoseconds, and how many of them failed. */
final class Latencies {

    private long[] taken = new long[1 << 12];
    private int count;
    private final Map<Integer, Integer> errors = new TreeMap<>();
    private long bytes;

    /** @param status what was answered, 0 for nothing */
    synchronized void add(long nanoseconds, int status, int size) {
        if (count == taken.length) {
            taken = Arrays.copyOf(taken, count * 2);
        }
        taken[count++] = nanoseconds;
        if (status == 0 || status >= 400) {
            errors.merge(status, 1, Integer::sum);
        }
        bytes += size;
    }

    synchronized int count() {
        return count;
    }

    /** How many were refused, and with which status. */
    synchronized String errors() {
        return errors.isEmpty() ? "0" : errors.toString();
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
