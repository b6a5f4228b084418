package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import vn.loa.kernel.Rejection;

/** Two officers who act at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What was refused of the two acts. */
    static List<Rejection> refused(Runnable one, Runnable other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var executor = Executors.newFixedThreadPool(2);
        try {
            var refused = new ArrayList<Rejection>();
            var first = executor.submit(act(barrier, one));
            var second = executor.submit(act(barrier, other));
            refused.addAll(first.get());
            refused.addAll(second.get());
            return refused;
        } finally {
            executor.shutdown();
        }
    }

    private static Callable<List<Rejection>> act(CyclicBarrier barrier, Runnable act) {
        return () -> {
            barrier.await();
            try {
                act.run();
                return List.of();
            } catch (Rejection refusal) {
                return List.of(refusal);
            }
        };
    }
}
