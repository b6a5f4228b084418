package vn.loa.checks.carrying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
                .filter(task -> task.passage().text().contains("ôn đốc"))
                .filter(task -> WATCHING.matcher(task.passage().text()).find())
                .toList();
        var other = watching.stream()
                .filter(task -> !task.actor().equals(watching.get(0).actor()))
                .findFirst();
        other.ifPresent(task -> tell(watching.get(0), task, findings));
        leadTheSame(tasks, findings);
    }

    private static void leadTheSame(List<Task> tasks, Findings findings) {
        var leading = new ArrayList<Lead>();
        tasks.forEach(task -> Lead.of(task).ifPresent(leading::add));
        for (int i = 0; i < leading.size(); i++) {
            for (int j = i + 1; j < leading.size(); j++) {
                if (leading.get(i).isLike(leading.get(j))) {
                    tell(leading.get(i).task(), leading.get(j).task(), findings);
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

    private record Lead(Task task, Set<String> words) {

        static Optional<Lead> of(Task task) {
            if (!task.passage().text().contains("hủ trì")) {
                return Optional.empty();
            }
            return LEADING.matcher(task.passage().text())
                    .results()
                    .findFirst()
                    .map(found -> new Lead(task, Set.copyOf(words(found.group(1)))));
        }

        private static Set<String> words(String text) {
            return new HashSet<>(Arrays.asList(Words.of(text).strip().split(" ")));
        }

        boolean isLike(Lead other) {
            int most = Math.max(words.size(), other.words.size());
            return Math.min(words.size(), other.words.size()) >= ALIKE * most
                    && !task.actor().equals(other.task.actor())
                    && words.stream().filter(other.words::contains).count() >= ALIKE * most;
        }
    }
}
