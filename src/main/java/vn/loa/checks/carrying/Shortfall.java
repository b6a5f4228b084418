package vn.loa.checks.carrying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.loa.checks.Findings;

/** Tasks that lack the same thing, told together: each actor's, or all at once where many actors are concerned. */
final class Shortfall {

    private static final int MOST_ACTORS = 3;
    private static final int EXAMPLES = 4;

    private Shortfall() {}

    /** Says {@code check.<id>.actor} or {@code check.<id>.all}. */
    static void tell(List<Task> lacking, int all, Findings findings) {
        var byActor = new LinkedHashMap<String, List<Task>>();
        for (var task : lacking) {
            var actor = task.actor().isEmpty() ? task.passage().at() : task.actor();
            byActor.computeIfAbsent(actor, name -> new ArrayList<>()).add(task);
        }
        if (byActor.size() > MOST_ACTORS) {
            var first = lacking.get(0);
            findings.at(first.passage(), first.brief(), lacking.size(), all, counts(byActor))
                    .saying("all")
                    .add();
            return;
        }
        byActor.forEach((actor, tasks) -> findings.at(
                        tasks.get(0).passage(), tasks.get(0).brief(), actor, tasks.size(), examples(tasks))
                .saying("actor")
                .add());
    }

    private static String counts(LinkedHashMap<String, List<Task>> byActor) {
        var named = byActor.entrySet().stream()
                .limit(EXAMPLES)
                .map(entry ->
                        Task.brief(entry.getKey()) + " (" + entry.getValue().size() + ")")
                .collect(Collectors.joining("; "));
        return byActor.size() > EXAMPLES ? named + "; …" : named;
    }

    private static String examples(List<Task> tasks) {
        return tasks.stream().limit(2).map(task -> "“" + task.brief() + "”").collect(Collectors.joining(", "));
    }
}
