package vn.loa.organization.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import org.springframework.web.util.WebUtils;
import vn.loa.organization.domain.AttributeSeal;
import vn.loa.organization.domain.factor.SecretBox;

/**
 * Carries what the next page shall tell in a cookie, sealed by a key that only Loa has, for one session: a notice costs no
 * write, and nothing is made into an object that Loa did not write itself. What a browser must not keep, such as a first
 * password, waits in the session.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class FlashCookie extends SessionFlashMapManager {

    private static final String NAME = "loa-flash";
    private static final String WAITING = FlashCookie.class.getName() + ".waiting";
    private static final Set<String> NOTICES = Set.of("notice", "noticeArguments", "error", "errorArguments", "undo");

    /** Browsers take about 4096 bytes, name and attributes included. */
    private static final int LONGEST = 3_500;

    /** What waits, in a form that can be sealed. */
    record Notices(ArrayList<FlashMap> maps) implements Serializable {}

    private final SecretBox box;

    FlashCookie(SecretBox box) {
        this.box = box;
    }

    @Override
    protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        var all = new ArrayList<>(waiting(request));
        var kept = super.retrieveFlashMaps(request);
        if (kept != null) {
            all.addAll(kept);
        }
        return all;
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        var notices = new LinkedHashMap<@Nullable String, FlashMap>();
        var others = new ArrayList<FlashMap>();
        for (var map : maps) {
            if (NOTICES.containsAll(map.keySet())) {
                // A form that came twice tells a page the same twice: the later word replaces the earlier.
                notices.put(map.getTargetRequestPath(), map);
            } else {
                others.add(map);
            }
        }
        if (!carry(new ArrayList<>(notices.values()), request, response)) {
            others.addAll(notices.values());
        }
        super.updateFlashMaps(others, request, response);
    }

    /** Each request has a list of its own, and a mutex in the session would begin one. */
    @Override
    protected Object getFlashMapsMutex(HttpServletRequest request) {
        return request;
    }

    private boolean carry(ArrayList<FlashMap> notices, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null) {
            return false;
        }
        var sealed = notices.isEmpty() ? "" : seal(session).close(NAME, new Notices(notices));
        var fits = sealed.length() <= LONGEST;
        var value = fits ? sealed : "";
        if (!value.isEmpty() || !waiting(request).isEmpty()) {
            write(value, request, response);
        }
        request.setAttribute(WAITING, new Notices(fits ? notices : new ArrayList<>()));
        return fits;
    }

    private List<FlashMap> waiting(HttpServletRequest request) {
        if (request.getAttribute(WAITING) instanceof Notices known) {
            return known.maps();
        }
        var sent = new Notices(new ArrayList<>(sent(request)));
        request.setAttribute(WAITING, sent);
        return sent.maps();
    }

    private List<FlashMap> sent(HttpServletRequest request) {
        var cookie = Optional.ofNullable(WebUtils.getCookie(request, SessionCookie.named(NAME, request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
        var session = cookie.isPresent() ? request.getSession(false) : null;
        return session == null
                ? List.of()
                : cookie.flatMap(value -> seal(session).open(NAME, value))
                        .map(opened -> ((Notices) opened).maps())
                        .<List<FlashMap>>map(List::copyOf)
                        .orElse(List.of());
    }

    private AttributeSeal seal(HttpSession session) {
        return new AttributeSeal(HexFormat.of().formatHex(box.hash(session.getId(), NAME)));
    }

    private static void write(String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(SessionCookie.named(NAME, request), value)
                .path("/")
                .maxAge(value.isEmpty() ? Duration.ZERO : Duration.ofMinutes(3))
                .secure(request.isSecure())
                .httpOnly(true)
                .sameSite("Lax");
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
