package vn.loa.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.organization.OfficerId;

/** Sends requests one by one; what one of them changed is taken back before the next, so that none depends on another. */
final class Asking {

    /** Identifiers, CSRF tokens and incident numbers differ from answer to answer and tell nothing. */
    private static final Pattern PASSING = Pattern.compile(
            "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|(?<=name=\"_csrf\" value=\")[^\"]*|(?<=\\b)[A-Z0-9]{6}(?=</strong>)");

    /** @param headers without those that differ each time */
    record Answer(
            int status,
            @Nullable String redirect,
            Map<String, List<String>> headers,
            String body,
            List<RowChanges.Change> changes) {

        /** The answer whole, without what differs each time. */
        String page() {
            return PASSING.matcher(status + "\n" + headers + "\n" + body).replaceAll("…");
        }

        boolean isYes() {
            return status < 400 && !asksToSignIn();
        }

        boolean asksToSignIn() {
            return status == 401
                    || redirect != null && redirect.startsWith("/sign-in") && !redirect.equals("/sign-in?goodbye");
        }

        /** In one letter, as the written table has it. */
        char letter(RouteCall call) {
            if (asksToSignIn()) {
                return 's';
            }
            return switch (status) {
                case 400 -> 'b';
                case 403 -> 'n';
                case 404 -> '-';
                case 405 -> 'v';
                case 409 -> 'c';
                case 422 -> 'i';
                default -> status >= 400 ? '!' : call.shows() != null && body.contains(call.shows()) ? 'Y' : 'y';
            };
        }
    }

    private record Asked(RouteCall call, @Nullable OfficerId by) {}

    private final MockMvc mvc;
    private final Communes communes;
    private final RowChanges rows;
    private final Map<OfficerId, Cookie> sessions = new HashMap<>();
    private final Map<Asked, Answer> refusals = new HashMap<>();
    private int count;

    Asking(MockMvc mvc, Communes communes, RowChanges rows) {
        this.mvc = mvc;
        this.communes = communes;
        this.rows = rows;
    }

    /** The application as MockMvc has it, but without keeping a print of every answer for the case that the test fails. */
    static MockMvc quiet(WebApplicationContext context) {
        return quiet(context, request -> {});
    }

    /** @param first what happens to a request before the filters see it */
    static MockMvc quiet(WebApplicationContext context, Consumer<HttpServletRequest> first) {
        var builder = MockMvcBuilders.webAppContextSetup(context);
        builder.addFilter((request, response, chain) -> {
            first.accept((HttpServletRequest) request);
            chain.doFilter(request, response);
        });
        var usual = new SpringBootMockMvcBuilderCustomizer(context);
        usual.setPrint(MockMvcPrint.NONE);
        usual.customize(builder);
        context.getBeansOfType(MockMvcBuilderCustomizer.class).values().stream()
                .filter(customizer -> !(customizer instanceof SpringBootMockMvcBuilderCustomizer))
                .forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    /** How many requests were sent so far. */
    int count() {
        return count;
    }

    Answer ask(RouteCall call, @Nullable OfficerId by) {
        return send(call.changes() ? call.request().with(csrf()) : call.request(), by);
    }

    /** The same, or what was answered before if that was a refusal: as all is taken back, it would be the same again. */
    Answer askOnce(RouteCall call, @Nullable OfficerId by) {
        var asked = new Asked(call, by);
        var before = refusals.get(asked);
        if (before != null) {
            return before;
        }
        var answer = ask(call, by);
        if (!answer.isYes() && answer.changes().isEmpty()) {
            refusals.put(asked, answer);
        }
        return answer;
    }

    /** What the call asks of the database. */
    StatementCount.Asked cost(RouteCall call, @Nullable OfficerId by) {
        count++;
        var request = call.changes() ? call.request().with(csrf()) : call.request();
        if (by != null) {
            request.cookie(session(by));
        }
        try {
            var asked = StatementCount.asked(() -> mvc.perform(request));
            rows.takeBack(rows.seen());
            sessions.remove(by);
            return asked;
        } catch (Exception broken) {
            throw new IllegalStateException("a request that broke", broken);
        }
    }

    Answer send(AbstractMockHttpServletRequestBuilder<?> request, @Nullable OfficerId by) {
        count++;
        if (by != null) {
            request.cookie(session(by));
        }
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            var changes = rows.seen();
            if (!changes.isEmpty() || response.getCookie("loa-session") != null) {
                // What was done may wait in the session, or have ended it.
                sessions.remove(by);
            }
            rows.takeBack(changes);
            var body = response.getContentAsString(StandardCharsets.UTF_8);
            return new Answer(response.getStatus(), response.getRedirectedUrl(), headers(response), body, changes);
        } catch (Exception broken) {
            throw new IllegalStateException("a request that broke", broken);
        }
    }

    private Cookie session(OfficerId officer) {
        return sessions.computeIfAbsent(officer, communes::session);
    }

    private static Map<String, List<String>> headers(MockHttpServletResponse response) {
        var headers = new TreeMap<String, List<String>>();
        for (var name : response.getHeaderNames()) {
            headers.put(name, new ArrayList<>(response.getHeaders(name)));
        }
        headers.remove("Date");
        headers.remove("Set-Cookie");
        return headers;
    }
}
