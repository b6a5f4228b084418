package vn.loa.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lets every caller call every route, and says what is not as it is written. */
final class AccessCheck {

    private final Asking asking;
    private final Ground ground;

    AccessCheck(Asking asking, Ground ground) {
        this.asking = asking;
        this.ground = ground;
    }

    /** The letters of each call, in the order of {@link Caller#all()}. */
    Map<String, String> answers(List<RouteCall> calls) {
        var answers = new LinkedHashMap<String, String>();
        for (var call : calls) {
            var letters = new StringBuilder();
            for (var caller : Caller.all()) {
                letters.append(asking.askOnce(call, ground.officer(caller)).letter(call));
            }
            answers.put(call.name(), letters.toString());
        }
        return answers;
    }

    List<String> findings(Set<String> routes, List<RouteCall> calls, AccessTable written) {
        var findings = new ArrayList<String>();
        var uncalled = new TreeSet<>(routes);
        calls.forEach(call -> uncalled.remove(call.mapping()));
        uncalled.forEach(route -> findings.add("no call of this route in RouteCalls: " + route));
        findings.addAll(written.differences(answers(calls)));
        return findings;
    }
}
