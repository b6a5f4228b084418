package vn.loa.organization.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.loa.organization.domain.Standing;
import vn.loa.organization.domain.Standings;

/**
 * Brings a session up to date with every request: a grant that was given or revoked acts at once, a session of an
 * officer who left or whose password was changed elsewhere is over.
 */
class StandingFilter extends OncePerRequestFilter {

    private static final String KNOWN = StandingFilter.class.getName() + ".known";

    private final Standings standings;

    StandingFilter(Standings standings) {
        this.standings = standings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OfficerAuthentication kept) {
            var today = today(kept, request);
            request.setAttribute(KNOWN, today);
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(today);
            SecurityContextHolder.setContext(context);
            // On the error page nobody may be known because nothing could be asked: no reason to sign anybody out.
            if (today == null && request.getDispatcherType() != DispatcherType.ERROR) {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    /** The error page, too, names who looks; but it must not ask a database that may be what failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private @Nullable Authentication today(OfficerAuthentication kept, HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return (Authentication) request.getAttribute(KNOWN);
        }
        return standing(kept).map(OfficerAuthentication::new).orElse(null);
    }

    private Optional<Standing> standing(OfficerAuthentication kept) {
        var principal = kept.getPrincipal();
        return standings
                .of(principal.id())
                .filter(standing -> standing.passwordSetAt().equals(principal.passwordSetAt()));
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
