package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch both = new CountDownLatch(2);

    @Test
    void fewWorkAtOnceAndAllGetTheirTurn() throws Exception {
        var turns = new Turns(2, Duration.ofMinutes(2));
        var people = Executors.newFixedThreadPool(30);
        try {
            var done = new ArrayList<Future<?>>();
            for (int person = 0; person < 30; person++) {
                done.add(people.submit(() -> {
                    turns.take(this::draw);
                    return null;
                }));
            }
            for (var each : done) {
                each.get();
            }
        } finally {
            people.shutdownNow();
        }

        assertThat(most).hasValue(2);
    }

    @Test
    void whoWaitsTooLongIsAskedToComeBack() throws Exception {
        var turns = new Turns(1, Duration.ofMillis(50));

        turns.take(() -> assertThatThrownBy(() -> turns.take(() -> {})).isInstanceOf(Busy.class));
    }

    @Test
    void failureGivesTheTurnBack() throws Exception {
        var turns = new Turns(1, Duration.ofMillis(50));
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IOException("disk");
                }))
                .isInstanceOf(IOException.class);
        var ran = new CountDownLatch(1);

        turns.take(ran::countDown);

        assertThat(ran.getCount()).isZero();
    }

    /** Who is there first waits for a second: two there must be. */
    private void draw() {
        most.accumulateAndGet(working.incrementAndGet(), Math::max);
        both.countDown();
        try {
            assertThat(both.await(1, TimeUnit.MINUTES)).isTrue();
            Thread.sleep(5);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        working.decrementAndGet();
    }
}
