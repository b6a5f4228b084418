package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.loa.organization.SignInEvent;
import vn.loa.organization.domain.KnownBrowsers;
import vn.loa.organization.domain.Standing;
import vn.loa.organization.domain.Visitor;

/** Tells who stands at the door with which browser, and lets an officer in whose identity is proven. */
@Component
class Entrance {

    private static final String COOKIE = "loa-browser";

    private final KnownBrowsers browsers;
    private final SignInSession session;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entrance(KnownBrowsers browsers, SignInSession session, ApplicationEventPublisher events, Clock clock) {
        this.browsers = browsers;
        this.session = session;
        this.events = events;
        this.clock = clock;
    }

    Visitor visitor(HttpServletRequest request) {
        return new Visitor(request.getRemoteAddr(), browser(request));
    }

    void admit(Standing officer, HttpServletRequest request, HttpServletResponse response) {
        admit(officer, Way.PASSWORD, request, response);
    }

    void admit(Standing officer, Way way, HttpServletRequest request, HttpServletResponse response) {
        session.begin(officer, request, response);
        way.keep(request);
        events.publishEvent(new SignInEvent.SignedIn(officer.officer(), clock.instant()));
        var cookie = ResponseCookie.from(COOKIE, browsers.remember(officer.officer(), browser(request)))
                .path(Doorway.SIGN_IN)
                .maxAge(KnownBrowsers.REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static @Nullable String browser(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue();
    }
}
