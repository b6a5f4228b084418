package vn.loa.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * What a form brought that could not be taken just now, so that it can be sent again as it was. No passwords, and no
 * files: those have to be chosen again.
 *
 * @param address where the form goes
 * @param files names of the fields in which a file was chosen
 */
public record TypedText(String address, List<Field> fields, List<String> files) implements Serializable {

    /** One field with what was typed or chosen in it. */
    public record Field(String name, String value) implements Serializable {

        /** Worth showing: words, not identifiers, versions or choices. */
        public boolean isText() {
            return value.strip().indexOf(' ') > 0;
        }
    }

    /** Nothing that a browser could take for another host. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    /** As forms take it. */
    private static final ShapelessLetters SHAPELESS = new ShapelessLetters();

    private static final int LONGEST = 400_000;
    private static final int MOST = 20_000;

    /** Pages that ask for secrets, and signing in itself. */
    private static final Set<String> SECRET = Set.of("/password", "/sign-in", "/second-factor", "/sign-out");

    public TypedText {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
    }

    /** Empty if nothing was sent, too much of it, or secrets. */
    public static Optional<TypedText> of(HttpServletRequest request) {
        var path = path(request);
        if (!method(request).equals("POST") || !OWN.matcher(path).matches() || isSecret(path)) {
            return Optional.empty();
        }
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!isLeftOut(name)) {
                for (var value : values) {
                    fields.add(new Field(name, SHAPELESS.convert(value)));
                }
            }
        });
        var length = fields.stream()
                .mapToLong(field -> field.name().length() + field.value().length())
                .sum();
        return length > LONGEST || fields.size() > MOST
                ? Optional.empty()
                : Optional.of(new TypedText(address(path, request), fields, files(request)));
    }

    /** The address of a page that was only looked at, to be asked for again. */
    static Optional<String> page(HttpServletRequest request) {
        var path = path(request);
        return method(request).equals("GET") && OWN.matcher(path).matches()
                ? Optional.of(address(path, request))
                : Optional.empty();
    }

    public List<Field> texts() {
        return fields.stream().filter(Field::isText).toList();
    }

    private static boolean isSecret(String path) {
        return SECRET.stream().anyMatch(secret -> path.equals(secret) || path.startsWith(secret + "/"));
    }

    private static boolean isLeftOut(String name) {
        return name.equals("_csrf") || name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** The error page is drawn by another method, GET, and under another address. */
    static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String asked
                ? asked
                : request.getMethod();
    }

    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static String address(String path, HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    private static List<String> files(HttpServletRequest request) {
        var sent = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return sent == null
                ? List.of()
                : sent.getFileMap().entrySet().stream()
                        .filter(file -> !file.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
