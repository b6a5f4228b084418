package vn.loa.checks.carrying;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.Words;

/** A task has one who leads it. */
@About(id = "ACT-07", severity = Severity.WARNING, source = "Thông lệ xây dựng kế hoạch: một việc một đầu mối chủ trì")
final class TwoLead implements Rule {

    /** Watching over the whole: to press for it and to check it, whatever else is said around. */
    private static final Pattern WATCHING = Pattern.compile(
            "(?iu)(?=[^.;]*đôn đốc)(?=[^.;]*(?:kiểm tra|theo dõi))(?=[^.;]*(?:thực hiện|quá trình))[^.;]*tuyên truyền[^.;]*");

    private static final Pattern LEADING =
            Pattern.compile("(?iu)chủ trì(?:, phối hợp với [^.;]{3,80}?)?[ ,]+([^.;]{20,})");
    private static final double ALIKE = 0.8;

    @Override
    public void check(Manuscript plan, Findings findings) {
        var tasks = Task.assigned(plan);
        var watching = tasks.stream()
                .filter(task -> WATCHING.matcher(task.passage().text()).find())
                .toList();
        var other = watching.stream()
                .filter(task -> !task.actor().equals(watching.get(0).actor()))
                .findFirst();
        other.ifPresent(task -> tell(watching.get(0), task, findings));
        leadTheSame(tasks, findings);
    }

    private static void leadTheSame(List<Task> tasks, Findings findings) {
        for (int i = 0; i < tasks.size(); i++) {
            for (int j = i + 1; j < tasks.size(); j++) {
                if (!tasks.get(i).actor().equals(tasks.get(j).actor())
                        && overlap(object(tasks.get(i)), object(tasks.get(j))) >= ALIKE) {
                    tell(tasks.get(i), tasks.get(j), findings);
                }
            }
        }
    }

    private static void tell(Task one, Task other, Findings findings) {
        findings.at(
                        other.passage(),
                        other.brief(),
                        one.actor(),
                        other.actor(),
                        one.passage().at())
                .add();
    }

    private static Set<String> object(Task task) {
        var leading = LEADING.matcher(task.passage().text());
        return leading.find()
                ? new HashSet<>(Arrays.asList(Words.of(leading.group(1)).strip().split(" ")))
                : Set.of();
    }

    private static double overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.max(one.size(), other.size());
    }
}
