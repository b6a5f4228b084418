package vn.loa.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses whose handlers create something: those that take {@link Once}. */
final class CreatingRoutes {

    /** By the last word of the address, because a page may have a hundred forms. */
    private final Map<String, List<PathPattern>> byLastWord = new HashMap<>();

    private final List<PathPattern> others = new ArrayList<>();

    CreatingRoutes(RequestMappingHandlerMapping handlers) {
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            var patterns = mapping.getPathPatternsCondition();
            if (patterns != null
                    && creates(handler)
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                patterns.getPatterns().forEach(this::add);
            }
        });
    }

    static boolean creates(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(one -> one.getParameterType() == Once.class);
    }

    private void add(PathPattern pattern) {
        var last = lastWord(pattern.getPatternString());
        if (last.contains("{") || last.contains("}")) {
            others.add(pattern);
        } else {
            byLastWord.computeIfAbsent(last, word -> new ArrayList<>(1)).add(pattern);
        }
    }

    boolean matches(String action) {
        var path = action.split("[?#;]", 2)[0];
        var likely = byLastWord.getOrDefault(lastWord(path), List.of());
        if (likely.isEmpty() && others.isEmpty()) {
            return false;
        }
        var parsed = PathContainer.parsePath(path);
        return likely.stream().anyMatch(pattern -> pattern.matches(parsed))
                || others.stream().anyMatch(pattern -> pattern.matches(parsed));
    }

    private static String lastWord(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
