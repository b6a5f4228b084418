package vn.loa.organization.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.web.util.WebUtils;

/** Carries the session's identifier in a cookie that no other host can plant where Loa is served by TLS. */
class SessionCookie implements HttpSessionIdResolver {

    private static final String NAME = "loa-session";
    private static final String ASKED = SessionCookie.class.getName() + ".asked";

    /** Under TLS with the prefix that browsers accept only from this very host. */
    static String named(String name, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }

    static Optional<String> value(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, named(NAME, request)))
                .map(Cookie::getValue);
    }

    /** Once a request: the filter asks again when the answer is on its way, and would look the session up again. */
    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (request.getAttribute(ASKED) != null) {
            return List.of();
        }
        request.setAttribute(ASKED, true);
        return value(request).map(List::of).orElseGet(List::of);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        if (!value(request).filter(id::equals).isPresent() && !response.isCommitted()) {
            write(request, response, cookie(request, id));
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, cookie(request, "").maxAge(0));
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(named(NAME, request), value)
                .path("/")
                .secure(request.isSecure())
                .httpOnly(true)
                .sameSite("Lax");
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
