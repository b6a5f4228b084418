package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.loa.organization.OpenToAll;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.organization.domain.Forbidden;
import vn.loa.organization.domain.Standing;

/** Lets a request through to a handler only as the handler itself declares; one that declares nothing serves nobody. */
@Component
class DeclaredAccess implements HandlerInterceptor {

    private final Duties duties;
    private final Interruptions interruptions;

    DeclaredAccess(Duties duties, Interruptions interruptions) {
        this.duties = duties;
        this.interruptions = interruptions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method)) {
            throw new IllegalStateException("a handler that declares no access: " + handler);
        }
        if (isOpen(method) || asksForVerbs(request, method)) {
            return true;
        }
        var standing = CurrentStanding.get().orElse(null);
        if (standing == null) {
            return Doorway.ask(request, response, interruptions);
        }
        var first = duties.first(standing, Way.of(request), method.getBeanType());
        if (first.isPresent()) {
            response.sendRedirect(first.get());
            return false;
        }
        writeTokenBeforeThePage(request);
        requireDeclared(method, standing);
        return true;
    }

    static boolean isDeclared(HandlerMethod method) {
        return isOpen(method)
                || method.hasMethodAnnotation(SignedIn.class)
                || method.hasMethodAnnotation(Requires.class);
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToAll.class)
                || ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    /** OPTIONS is answered by Spring itself, from the mapping alone: no handler of ours is called. */
    private static boolean asksForVerbs(HttpServletRequest request, HandlerMethod method) {
        return request.getMethod().equals("OPTIONS")
                && method.getBeanType().getPackage().equals(RequestMappingInfoHandlerMapping.class.getPackage());
    }

    private static void requireDeclared(HandlerMethod method, Standing standing) {
        if (method.hasMethodAnnotation(SignedIn.class)) {
            return;
        }
        var requires = method.getMethodAnnotation(Requires.class);
        if (requires == null) {
            throw new IllegalStateException("a handler that declares no access: " + method);
        }
        var held = requires.everywhere() ? standing.everywhere() : standing.permissions();
        if (Arrays.stream(requires.value()).noneMatch(held::contains)) {
            throw new Forbidden();
        }
    }

    /** A form far down a long page would ask for the token when the headers with its cookie are already sent. */
    private static void writeTokenBeforeThePage(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }
}
