package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.loa.organization.domain.OfficerSession;
import vn.loa.organization.domain.Standing;

/** Begins a session for an officer: a new one, that shares nothing with the stranger's, and with a new CSRF token. */
@Component
class SignInSession {

    private final CsrfAuthenticationStrategy csrf;
    private final Interruptions interruptions;

    SignInSession(CsrfTokenRepository csrfTokens, Interruptions interruptions) {
        this.csrf = new CsrfAuthenticationStrategy(csrfTokens);
        this.interruptions = interruptions;
    }

    void begin(Standing standing, HttpServletRequest request, HttpServletResponse response) {
        var interruption = interruptions.current(request).filter(known -> known.isOf(standing.officer()));
        var earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        request.getSession().setAttribute(OfficerSession.STANDING, standing);
        var authentication = new OfficerAuthentication(standing);
        interruption.ifPresent(known -> Interruptions.resume(known, request));
        if (interruption.isEmpty()) {
            // His own forms in other windows of this browser still hold good.
            csrf.onAuthentication(authentication, request, response);
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
    }
}
