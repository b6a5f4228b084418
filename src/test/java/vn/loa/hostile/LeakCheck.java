package vn.loa.hostile;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through an answer for what is nobody's business: how Loa is made, where it stands, what broke. */
final class LeakCheck {

    private static final List<Pattern> SECRETS = Stream.of(
                    "\\(\\w+\\.java:\\d+\\)",
                    "\\bat [\\w.$/]+\\((?:Native Method|Unknown Source)\\)",
                    "[A-Z]\\w+(?:Exception|Error)\\b",
                    "\\b(?:java|javax|jakarta|sun|jdk)\\.[a-z]+\\.",
                    "\\borg\\.(?:spring|apache|hibernate|postgres|thymeleaf|attoparser|h2|slf4j)",
                    "\\bvn\\.loa\\b",
                    "(?i)\\b(?:select\\s.+\\sfrom|insert\\s+into|update\\s+\\w+\\s+set|delete\\s+from)\\b",
                    "(?i)\\b(?:constraint|relation|column|syntax error at|sqlstate|sql \\[)",
                    "jdbc:",
                    "(?:^|[\\s\"'(])/(?:home|root|tmp|var|usr|opt|work|etc|app|data)/[\\w./-]+",
                    "[A-Z]:\\\\\\w",
                    "(?i)tomcat|catalina|spring|hibernate|postgres|thymeleaf|jackson|hikari",
                    "(?i)stack ?trace|whitelabel|HTTP Status",
                    "password_hash|officer_id|plan_id")
            .map(Pattern::compile)
            .toList();

    private static final List<String> TELLING = List.of("server", "x-powered-by", "via", "x-application-context");

    private LeakCheck() {}

    static List<String> leaks(String body, Map<String, List<String>> headers) {
        var inBody = SECRETS.stream()
                .flatMap(secret -> secret.matcher(body).results())
                .map(found -> "the answer says " + found.group());
        var inHeaders = headers.entrySet().stream()
                .filter(header -> TELLING.contains(header.getKey().toLowerCase())
                        || SECRETS.stream()
                                .anyMatch(secret -> secret.matcher(String.join(" ", header.getValue()))
                                        .find()))
                .map(header -> "the header " + header);
        return Stream.concat(inBody, inHeaders).toList();
    }
}
