package vn.loa.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its time for the database, before sessions and security ask it anything. */
class DatabaseTimeFilter extends OncePerRequestFilter {

    private static final String TIME = DatabaseTime.class.getName();

    private final Duration limit;

    DatabaseTimeFilter(Duration limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        timeOf(request).begin();
        try {
            chain.doFilter(request, response);
        } finally {
            DatabaseTime.end();
        }
    }

    /** The error page has what the request left over. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private DatabaseTime timeOf(HttpServletRequest request) {
        if (request.getAttribute(TIME) instanceof DatabaseTime begun) {
            return begun;
        }
        var time = new DatabaseTime(limit);
        request.setAttribute(TIME, time);
        return time;
    }
}
