package vn.loa.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Before the server stops, tells every browser with its answer to ask no more on this connection. A connection that is
 * kept for a next request is closed by the server when it stops: a request that is on its way at that moment would be
 * lost without an answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClosingTime implements Filter, SmartLifecycle {

    private final Duration duration;
    private volatile boolean running;
    private volatile boolean leaving;

    ClosingTime(@Value("${loa.closing-time}") Duration duration) {
        this.duration = duration;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (leaving && response instanceof HttpServletResponse answer) {
            answer.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }

    @Override
    public void start() {
        leaving = false;
        running = true;
    }

    @Override
    public void stop() {
        leaving = true;
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** What starts last stops first: before the server takes no more requests. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
