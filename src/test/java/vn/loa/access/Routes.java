package vn.loa.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that exists, as Spring knows them: address, verb and the headers that choose between handlers. */
public final class Routes {

    /** What is answered before Spring looks for a handler, and so stands in no mapping. */
    private static final List<String> OF_FILTERS =
            List.of("POST /sign-out", "GET /actuator/health", "GET /favicon.ico");

    /** An address and a verb; {@code headers} where two handlers differ in nothing else. */
    public record Route(String verb, String address, List<String> headers) {

        @Override
        public String toString() {
            return headers.isEmpty() ? verb + " " + address : verb + " " + address + " +" + String.join("+", headers);
        }
    }

    private Routes() {}

    /** The names of all routes, also of those that only a filter answers. */
    public static Set<String> all(RequestMappingHandlerMapping mapping) {
        var all = mapped(mapping);
        all.addAll(OF_FILTERS);
        return all;
    }

    static boolean isOfFilter(String route) {
        return OF_FILTERS.contains(route);
    }

    public static Set<String> mapped(RequestMappingHandlerMapping mapping) {
        var all = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((handler, method) -> {
            if (!isOfTests(method)) {
                of(handler).forEach(route -> all.add(route.toString()));
            }
        });
        return all;
    }

    /** Controllers that tests bring along stand in the same mapping. */
    private static boolean isOfTests(HandlerMethod method) {
        var source = method.getBeanType().getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().getPath().endsWith("test-classes/");
    }

    /** A handler that names no verb takes all; reading and changing stand for them. */
    static List<Route> of(RequestMappingInfo handler) {
        var verbs = handler.getMethodsCondition().getMethods();
        var headers = handler.getHeadersCondition().getExpressions().stream()
                .map(NameValueExpression::getName)
                .toList();
        var routes = new ArrayList<Route>();
        for (var pattern : handler.getPatternValues()) {
            for (var verb : verbs.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : verbs) {
                routes.add(new Route(verb.name(), plain(pattern), headers));
            }
        }
        return routes;
    }

    /** Without the regular expressions behind the variables, which may hold brackets themselves. */
    static String plain(String pattern) {
        var plain = new StringBuilder();
        var depth = 0;
        var expression = false;
        for (var letter : pattern.toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            expression = depth > 0 && (expression || letter == ':');
            if (!expression) {
                plain.append(letter);
            }
        }
        return plain.isEmpty() ? "/" : plain.toString();
    }
}
