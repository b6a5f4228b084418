package vn.loa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many requests in as the connections to the database can serve, the others wait at the door in the order they
 * came. Hundreds at once would all be late: each holds a connection while it waits for a processor, and none is free for
 * those that could end.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class Doorway extends OncePerRequestFilter {

    private static final ThreadLocal<@Nullable Doorway> ENTERED_BY = new ThreadLocal<>();
    private static final String HEALTH = "/actuator/health";

    private final Semaphore free;
    private final Duration patience;

    Doorway(@Value("${loa.requests.at-once}") int atOnce, @Value("${loa.requests.patience}") Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Who waits for something else, or sends a large file for minutes, makes room for the next. */
    static void makeRoom() {
        var door = ENTERED_BY.get();
        if (door != null) {
            ENTERED_BY.remove();
            door.free.release();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // A form is read to its end before it takes a place, however slowly it comes.
        request.getParameterMap();
        enter();
        try {
            chain.doFilter(request, response);
        } finally {
            makeRoom();
        }
    }

    /** Files are read while they come, which may take minutes, and have limits of their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return HEALTH.equals(request.getRequestURI()) || type != null && type.startsWith("multipart/");
    }

    private void enter() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy("web.crowded");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy("web.crowded");
        }
        ENTERED_BY.set(this);
    }
}
