package vn.loa.access;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A form that another site made a browser send is refused: it can't know the browser's token. */
final class CsrfCheck {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** A browser's cookie and the token that its pages carry. */
    record Browser(Cookie cookie, String token) {}

    private final Asking asking;
    private final Ground ground;
    private final Browser own;
    private final Browser other;

    /** @param tokens the application's own: whoever uses {@code csrf()} in a test puts another in its place */
    CsrfCheck(MockMvc mvc, CsrfTokenRepository tokens, Asking asking, Ground ground) throws Exception {
        this.asking = asking;
        this.ground = ground;
        this.own = browser(mvc, tokens);
        this.other = browser(mvc, tokens);
    }

    List<String> findings(List<RouteCall> calls) {
        var findings = new ArrayList<String>();
        for (var call : calls) {
            if (call.changes()) {
                forged().forEach((name, forge) -> {
                    var answer = asking.send(forge.apply(call.request()), ground.successful(call));
                    if (answer.status() != 403 || !answer.changes().isEmpty()) {
                        findings.add(call.name() + " with " + name + ": " + answer.status() + " " + answer.changes());
                    }
                });
                var genuine = asking.send(
                        call.request().cookie(own.cookie()).param("_csrf", own.token()), ground.successful(call));
                if (genuine.status() == 403 && !call.route().contains("stale-form")) {
                    findings.add(call.name() + " refuses the browser's own token, so that the rest proves nothing");
                }
            }
        }
        return findings;
    }

    private Map<String, UnaryOperator<AbstractMockHttpServletRequestBuilder<?>>> forged() {
        var forged = new LinkedHashMap<String, UnaryOperator<AbstractMockHttpServletRequestBuilder<?>>>();
        forged.put("no token", request -> request);
        forged.put("the cookie alone", request -> request.cookie(own.cookie()));
        forged.put("a token without its cookie", request -> request.param("_csrf", own.token()));
        forged.put(
                "the token of another browser",
                request -> request.cookie(own.cookie()).param("_csrf", other.token()));
        forged.put(
                "the cookie as token",
                request ->
                        request.cookie(own.cookie()).param("_csrf", own.cookie().getValue()));
        forged.put("an empty token", request -> request.cookie(own.cookie()).param("_csrf", ""));
        forged.put(
                "the token under a wrong name",
                request ->
                        request.cookie(own.cookie()).param("csrf", own.token()).header("X-CSRF", own.token()));
        forged.put(
                "an origin of its own",
                request ->
                        request.header("Origin", "https://example.org").header("X-Requested-With", "XMLHttpRequest"));
        return forged;
    }

    private static Browser browser(MockMvc mvc, CsrfTokenRepository tokens) throws Exception {
        var page = mvc.perform(MockMvcRequestBuilders.get("/sign-in").with(request -> {
                    WebTestUtils.setCsrfTokenRepository(request, tokens);
                    return request;
                }))
                .andReturn()
                .getResponse();
        var token = TOKEN.matcher(page.getContentAsString());
        if (!token.find()) {
            throw new IllegalStateException("no token on the page where one signs in");
        }
        var cookie = Stream.of(page.getCookies())
                .filter(one -> one.getName().contains("csrf"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no cookie with the token"));
        return new Browser(cookie, token.group(1));
    }
}
