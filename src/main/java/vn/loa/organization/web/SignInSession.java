package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.domain.OfficerSession;
import vn.loa.organization.domain.Standings;

/** Begins a session for an officer: a new one, that shares nothing with the stranger's, and with a new CSRF token. */
@Component
class SignInSession {

    private final CsrfAuthenticationStrategy csrf;
    private final Standings standings;

    SignInSession(CsrfTokenRepository csrfTokens, Standings standings) {
        this.csrf = new CsrfAuthenticationStrategy(csrfTokens);
        this.standings = standings;
    }

    void begin(OfficerId officer, HttpServletRequest request, HttpServletResponse response) {
        var standing = standings.of(officer).orElseThrow(NotFound::new);
        var earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        request.getSession().setAttribute(OfficerSession.STANDING, standing);
        var authentication = new OfficerAuthentication(standing);
        csrf.onAuthentication(authentication, request, response);
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
    }
}
