package vn.loa.audit;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.loa.web.Days;

/** What officers call the things that can be done: each changing route and each event has a name in the messages. */
@Component
class Actions {

    private static final String KEYS = "audit.action.";

    private final MessageSource messages;
    private final RequestMappingHandlerMapping mapping;

    Actions(MessageSource messages, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.messages = messages;
        this.mapping = requestMappingHandlerMapping;
    }

    /** The pattern of a route without the regular expressions of its variables, which may hold brackets themselves. */
    static String plain(String pattern) {
        var plain = new StringBuilder();
        int depth = 0;
        boolean expression = false;
        for (char letter : pattern.toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            expression = depth > 0 && (expression || letter == ':');
            if (!expression) {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    /** "POST /plans/{plan}/review" is named by audit.action.plans.plan.review. */
    static String key(String action) {
        var route = action.substring(action.indexOf(' ') + 1);
        return KEYS + route.replaceAll("[{}]", "").replaceFirst("^/", "").replace('/', '.');
    }

    /** An action nobody named, such as one of an earlier version of Loa, is shown as it was written. */
    String name(String action) {
        var name = messages.getMessage(key(action), null, action, Days.VIETNAMESE);
        return name == null ? action : name;
    }

    /** All that can be searched for, by its name. */
    Map<String, String> all() {
        var all = new TreeMap<String, String>(java.text.Collator.getInstance(Locale.forLanguageTag("vi")));
        Stream.concat(
                        routes(),
                        Stream.of(SignInActs.SIGNED_IN, SignInActs.FAILED, SignInActs.LOCKED, SignInActs.SIGNED_OUT))
                .filter(action -> !name(action).equals(action))
                .forEach(action -> all.put(name(action), action));
        return all;
    }

    /** Every route that may change something. */
    Stream<String> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getMethodsCondition().getMethods().stream()
                        .filter(method -> method != RequestMethod.GET)
                        .flatMap(method ->
                                route.getPatternValues().stream().map(pattern -> method + " " + plain(pattern))))
                .distinct();
    }
}
