package vn.loa;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultHandler;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Keeps cookies as a browser does: {@code mvc.perform(get("/").with(jar)).andDo(jar)}. A session lives in the database, so
 * MockMvc's own sessions are of no use.
 */
public final class CookieJar implements RequestPostProcessor, ResultHandler {

    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    /** Another browser with the same cookies. */
    public CookieJar copy() {
        var copy = new CookieJar();
        copy.cookies.putAll(cookies);
        return copy;
    }

    public @Nullable String value(String name) {
        var cookie = cookies.get(name);
        return cookie == null ? null : cookie.getValue();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        var given = request.getCookies() == null ? Stream.<Cookie>empty() : Stream.of(request.getCookies());
        request.setCookies(Stream.concat(given, cookies.values().stream())
                .map(CookieJar::copy)
                .toArray(Cookie[]::new));
        return request;
    }

    @Override
    public void handle(MvcResult result) {
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
    }

    private static Cookie copy(Cookie cookie) {
        return new Cookie(cookie.getName(), cookie.getValue());
    }
}
