package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DoorwayTests {

    private static final Duration SHORT = Duration.ofMillis(50);

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch three = new CountDownLatch(3);

    @Test
    void fewAreInsideAtOnceAndAllGetIn() throws Exception {
        var door = new Doorway(3, Duration.ofMinutes(2));
        var people = Executors.newFixedThreadPool(40);
        try {
            var done = new ArrayList<Future<?>>();
            for (int person = 0; person < 40; person++) {
                done.add(people.submit(() -> {
                    ask(door, get("/plans"), (request, response) -> stay());
                    return null;
                }));
            }
            for (var each : done) {
                each.get();
            }
        } finally {
            people.shutdownNow();
        }

        assertThat(most).hasValue(3);
    }

    @Test
    void whoWaitsTooLongIsAskedToComeBack() throws Exception {
        var door = new Doorway(1, SHORT);

        ask(
                door,
                get("/plans"),
                (request, response) ->
                        assertThatThrownBy(() -> elsewhere(door, get("/"))).isInstanceOf(Busy.class));
    }

    @Test
    void whatFailsLeavesItsPlace() throws Exception {
        var door = new Doorway(1, SHORT);
        assertThatThrownBy(() -> ask(door, get("/plans"), (request, response) -> {
                    throw new ServletException("broken");
                }))
                .isInstanceOf(ServletException.class);

        assertThat(elsewhere(door, get("/"))).isNotNull();
    }

    @Test
    void whoStandsInAnotherLineLeavesItsPlaceOnce() throws Exception {
        var door = new Doorway(1, SHORT);

        ask(door, get("/plans/1/document.pdf"), (request, response) -> {
            new Turns(1).take(() -> assertThat(elsewhere(door, get("/"))).isNotNull());
            assertThat(elsewhere(door, get("/"))).isNotNull();
        });

        ask(
                door,
                get("/plans"),
                (request, response) ->
                        assertThatThrownBy(() -> elsewhere(door, get("/"))).isInstanceOf(Busy.class));
    }

    @Test
    void filesAndTheQuestionForHealthTakeNoPlace() throws Exception {
        var door = new Doorway(1, SHORT);
        var upload = new MockHttpServletRequest("POST", "/plans/imports");
        upload.setContentType("multipart/form-data; boundary=x");

        ask(door, get("/plans"), (request, response) -> {
            assertThat(elsewhere(door, upload)).isNotNull();
            assertThat(elsewhere(door, get("/actuator/health"))).isNotNull();
        });
    }

    /** Who is in first waits for two more: three there must be. */
    private void stay() {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        three.countDown();
        try {
            assertThat(three.await(1, TimeUnit.MINUTES)).isTrue();
            Thread.sleep(2);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        inside.decrementAndGet();
    }

    private static MockHttpServletRequest get(String address) {
        return new MockHttpServletRequest("GET", address);
    }

    private static void ask(Doorway door, MockHttpServletRequest request, FilterChain chain) throws Exception {
        door.doFilter(request, new MockHttpServletResponse(), chain);
    }

    /** On a thread of its own, as every request has one; gives what got through. */
    private static ServletRequest elsewhere(Doorway door, MockHttpServletRequest request) {
        var thread = Executors.newSingleThreadExecutor();
        var chain = new MockFilterChain();
        try {
            thread.submit(() -> {
                        ask(door, request, chain);
                        return null;
                    })
                    .get();
            return chain.getRequest();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        } finally {
            thread.shutdownNow();
        }
    }
}
