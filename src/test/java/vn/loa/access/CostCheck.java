package vn.loa.access;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts what every route asks of the database when it succeeds, from the session to the last row. */
final class CostCheck {

    /** Statements in all, and commits that wait for the disk. */
    private record Cost(int statements, int commits) {}

    private static final Cost READ = new Cost(8, 0);
    private static final Cost WRITE = new Cost(8, 1);

    /** What asks or waits for more, each with its reason; these figures are exact. */
    private static final Map<String, Cost> MORE = Map.ofEntries(
            // Tries are counted before the password is looked at, and stay counted whatever becomes of the request.
            entry("POST /sign-in (right)", new Cost(8, 7)),
            entry("POST /sign-in (wrong)", new Cost(6, 5)),
            entry("POST /password", new Cost(8, 5)),
            entry("POST /plans/{plan}/signature", new Cost(8, 3)),
            entry("POST /second-factor/passkeys", new Cost(8, 4)),
            entry("POST /second-factor/passkeys/{passkey}/removal", new Cost(7, 3)),
            entry("POST /second-factor/telephone", new Cost(7, 4)),
            entry("POST /second-factor/telephone/removal", new Cost(6, 3)),
            entry("POST /second-factor/recovery-codes", new Cost(6, 4)),
            // Everything that proves a score: the plan, its signed files, reports and evidence are read as well.
            entry("POST /scores/{plan}/{framework}/pack", new Cost(11, 1)),
            // The new password waits in the session for the page that shows it once.
            entry("POST /officers", new Cost(8, 2)),
            entry("POST /officers/{officer}/password", new Cost(8, 2)));

    private final Asking asking;
    private final Ground ground;

    CostCheck(Asking asking, Ground ground) {
        this.asking = asking;
        this.ground = ground;
    }

    List<String> findings(List<RouteCall> calls) {
        var findings = new ArrayList<String>();
        for (var call : calls) {
            var asked = asking.cost(call, ground.successful(call));
            var cost = new Cost(asked.statements(), asked.commits());
            var more = MORE.get(call.name());
            var most = call.changes() ? WRITE : READ;
            var within = cost.statements <= most.statements && cost.commits <= most.commits;
            if (more == null ? !within : !cost.equals(more)) {
                findings.add(call.name() + ": " + cost);
            }
        }
        return findings;
    }
}
