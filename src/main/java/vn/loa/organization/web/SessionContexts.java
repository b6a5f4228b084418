package vn.loa.organization.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import vn.loa.organization.domain.OfficerSession;
import vn.loa.organization.domain.Standing;

/** Knows the officer of a request by its session, and asks for the session only when somebody asks for the officer. */
class SessionContexts implements SecurityContextRepository {

    private static final String KNOWN = SessionContexts.class.getName() + ".known";

    private static final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private boolean stranger;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                var standing = standing(request);
                stranger = standing == null;
                context = standing == null
                        ? SecurityContextHolder.createEmptyContext()
                        : new SecurityContextImpl(new OfficerAuthentication(standing));
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            get();
            return stranger;
        }
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Whose session it is, {@link SignInSession} writes. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return standing(request) != null;
    }

    /** The error page, too, names who looks; but it must not ask a database that may be what failed. */
    private static @Nullable Standing standing(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return (Standing) request.getAttribute(KNOWN);
        }
        var session = request.getSession(false);
        var standing = session == null ? null : (Standing) session.getAttribute(OfficerSession.STANDING);
        request.setAttribute(KNOWN, standing);
        return standing;
    }
}
