package vn.loa.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.web.util.pattern.PathPatternParser;

/** A route answers the verbs it has; reading changes nothing, and no header turns one verb into another. */
final class VerbCheck {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** Where a request ends up that went wrong, whatever its verb. */
    private static final Set<String> OF_ALL_VERBS = Set.of("/error", "/sign-in/stale-form");

    private static final Set<String> OVERRIDES = Set.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");

    private final Asking asking;
    private final Ground ground;

    VerbCheck(Asking asking, Ground ground) {
        this.asking = asking;
        this.ground = ground;
    }

    /** Reading - GET, HEAD, and GET in disguise - changes no row. */
    List<String> findingsOfReading(List<RouteCall> calls) {
        var findings = new ArrayList<String>();
        for (var call : calls) {
            if (!call.changes()) {
                var by = ground.successful(call);
                var read = asking.ask(call, by);
                var head = asking.send(call.request("HEAD"), by);
                var disguised = call.request();
                OVERRIDES.forEach(header -> disguised.header(header, "POST"));
                var posing = asking.send(disguised.param("_method", "DELETE"), by);
                for (var answer : List.of(read, head, posing)) {
                    if (!answer.changes().isEmpty()) {
                        findings.add(call.name() + " is for reading and changes " + answer.changes());
                    }
                    if (answer.status() != read.status()) {
                        findings.add(call.name() + " answers " + read.status() + ", and " + answer.status()
                                + " to HEAD or a header that names another verb");
                    }
                }
            }
        }
        return findings;
    }

    /** A verb that an address does not have is refused as such, and does nothing. */
    List<String> findingsOfOtherVerbs(List<RouteCall> calls) {
        var findings = new ArrayList<String>();
        var asked = new TreeSet<String>();
        for (var call : calls) {
            for (var verb : VERBS) {
                if (!isTaken(calls, verb, call) && asked.add(verb + " " + call.route())) {
                    var request = call.request(verb).with(SecurityMockMvcRequestPostProcessors.csrf());
                    var answer = asking.send(request, ground.successful(call));
                    var unknown = Routes.isOfFilter(call.mapping()) && answer.status() == 404;
                    if (answer.status() != 405 && !unknown || !answer.changes().isEmpty()) {
                        findings.add(
                                verb + " " + call.route() + " answers " + answer.status() + " " + answer.changes());
                    }
                }
            }
        }
        return findings;
    }

    /** Whether some route has this verb at the call's address; "new" may well be what another takes for an identifier. */
    private static boolean isTaken(List<RouteCall> calls, String verb, RouteCall call) {
        var path = PathContainer.parsePath(call.address());
        return OF_ALL_VERBS.contains(call.route())
                || calls.stream()
                        .filter(other -> other.verb().equals(verb))
                        .anyMatch(other -> PathPatternParser.defaultInstance
                                .parse(other.route())
                                .matches(path));
    }

    /** Asking which verbs there are is harmless for everybody. */
    List<String> findingsOfOptions(List<RouteCall> calls) {
        var findings = new ArrayList<String>();
        for (var call : calls) {
            var answer = asking.send(call.request("OPTIONS"), ground.successful(call));
            if (answer.status() >= 500 || !answer.changes().isEmpty()) {
                findings.add("OPTIONS " + call.route() + " answers " + answer.status() + " " + answer.changes());
            }
        }
        return findings;
    }
}
