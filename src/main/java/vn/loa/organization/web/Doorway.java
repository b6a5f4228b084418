package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends a stranger to the sign-in page, and the officer from there back to where he wanted to go. */
final class Doorway {

    static final String SIGN_IN = "/sign-in";

    /** An address within Loa: one slash, then nothing a browser could take for another host or a header. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1500}");

    private Doorway() {}

    /** Always false: the request is answered. */
    static boolean ask(HttpServletRequest request, HttpServletResponse response, Interruptions interruptions)
            throws IOException {
        if (comesFromScript(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(signInFor(request, interruptions));
        }
        return false;
    }

    static String back(@Nullable String next) {
        return next != null && OWN_ADDRESS.matcher(next).matches() ? next : "/";
    }

    private static String signInFor(HttpServletRequest request, Interruptions interruptions) {
        var page = UriComponentsBuilder.fromPath(SIGN_IN);
        if (!request.getMethod().equals("GET")) {
            page.queryParam("over");
            return (interruptions.keep(request) ? page.queryParam("next", TypedTextController.PATH) : page)
                    .toUriString();
        }
        var query = request.getQueryString();
        var wanted = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return wanted.equals("/")
                ? SIGN_IN
                : page.queryParam("next", "{wanted}")
                        .encode()
                        .buildAndExpand(wanted)
                        .toUriString();
    }

    /** A script would put the sign-in page into the middle of its own; it learns from the status. */
    private static boolean comesFromScript(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("HX-Request") != null || accept != null && accept.startsWith("application/json");
    }
}
