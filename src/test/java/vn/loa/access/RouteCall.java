package vn.loa.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.loa.TestClock;
import vn.loa.organization.Permission;
import vn.loa.organization.domain.factor.Telephone;

/**
 * How a route is called so that it does its work: every variable of its address and every field of its form.
 *
 * @param verb GET, POST
 * @param route the address as Spring maps it, without regular expressions: {@code /plans/{plan}/review}
 * @param example tells calls of one route apart: {@code draft}, {@code issued}; empty where there is only one
 * @param by the permission with which the call succeeds, held on the commune, ADMIN everywhere; null where every officer
 *     may
 * @param open nobody needs to sign in
 * @param variables what stands for the address's variables
 * @param headers the headers without which Spring would take another handler
 * @param shows what stands in the answer if the caller may see the thing; null where the answer names no thing
 */
public record RouteCall(
        String verb,
        String route,
        String example,
        @Nullable Permission by,
        boolean open,
        Map<String, String> variables,
        Map<String, List<String>> fields,
        Map<String, byte[]> files,
        Map<String, String> headers,
        @Nullable String shows) {

    /** In front of the secret whose code is to be sent. */
    static final String CODE_OF = "code of ";

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

    public static RouteCall get(String route) {
        return of("GET", route);
    }

    public static RouteCall post(String route) {
        return of("POST", route);
    }

    private static RouteCall of(String verb, String route) {
        return new RouteCall(verb, route, "", null, false, Map.of(), Map.of(), Map.of(), Map.of(), null);
    }

    public RouteCall by(Permission permission) {
        return new RouteCall(verb, route, example, permission, open, variables, fields, files, headers, shows);
    }

    public RouteCall byAnybody() {
        return new RouteCall(verb, route, example, by, true, variables, fields, files, headers, shows);
    }

    public RouteCall like(String name) {
        return new RouteCall(verb, route, name, by, open, variables, fields, files, headers, shows);
    }

    /** The same call for another thing. */
    public RouteCall with(String variable, Object value) {
        return new RouteCall(
                verb,
                route,
                example,
                by,
                open,
                more(variables, variable, value.toString()),
                fields,
                files,
                headers,
                shows);
    }

    public RouteCall field(String name, Object... values) {
        var texts = new ArrayList<String>();
        for (var value : values) {
            texts.add(value.toString());
        }
        return new RouteCall(
                verb,
                route,
                example,
                by,
                open,
                variables,
                more(fields, name, List.copyOf(texts)),
                files,
                headers,
                shows);
    }

    public RouteCall file(String name, byte[] content) {
        return new RouteCall(
                verb, route, example, by, open, variables, fields, more(files, name, content), headers, shows);
    }

    public RouteCall header(String name, String value) {
        return new RouteCall(
                verb, route, example, by, open, variables, fields, files, more(headers, name, value), shows);
    }

    public RouteCall shows(Object text) {
        return new RouteCall(verb, route, example, by, open, variables, fields, files, headers, text.toString());
    }

    /** The same call with what its address and its fields name taken for something else. */
    public RouteCall renamed(UnaryOperator<String> name) {
        var elsewhere = new LinkedHashMap<String, String>();
        variables.forEach((variable, value) -> elsewhere.put(variable, name.apply(value)));
        var otherFields = new LinkedHashMap<String, List<String>>();
        fields.forEach((field, values) ->
                otherFields.put(field, values.stream().map(name).toList()));
        return new RouteCall(verb, route, example, by, open, elsewhere, otherFields, files, headers, shows);
    }

    /** Names the call in the written table. */
    public String name() {
        return example.isEmpty() ? mapping() : mapping() + " (" + example + ")";
    }

    /** Names the handler: what {@link Routes} knows it by. */
    public String mapping() {
        return new Routes.Route(verb, route, List.copyOf(headers.keySet())).toString();
    }

    public boolean changes() {
        return !verb.equals("GET");
    }

    public String address() {
        return VARIABLE.matcher(route).replaceAll(match -> {
            var value = variables.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("no value for " + match.group() + " in a call of " + route);
            }
            return value;
        });
    }

    /** The request, neither signed in nor with a CSRF token. */
    public AbstractMockHttpServletRequestBuilder<?> request() {
        return request(verb);
    }

    /** A telephone's code holds for a minute; the calls are written down once for all who make them. */
    private static String ofThisMoment(String value) {
        return value.startsWith(CODE_OF)
                ? new Telephone(value.substring(CODE_OF.length())).code(TestClock.CLOCK.instant())
                : value;
    }

    public AbstractMockHttpServletRequestBuilder<?> request(String otherVerb) {
        var uri = URI.create(address());
        var method = HttpMethod.valueOf(otherVerb);
        AbstractMockHttpServletRequestBuilder<?> request;
        if (files.isEmpty()) {
            request = MockMvcRequestBuilders.request(method, uri);
        } else {
            var parts = multipart(method, uri);
            files.forEach((name, content) -> parts.file(new MockMultipartFile(name, name + ".txt", null, content)));
            request = parts;
        }
        fields.forEach((name, values) ->
                request.param(name, values.stream().map(RouteCall::ofThisMoment).toArray(String[]::new)));
        headers.forEach(request::header);
        return request;
    }

    private static <V> Map<String, V> more(Map<String, V> map, String key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
