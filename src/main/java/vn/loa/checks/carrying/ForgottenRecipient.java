package vn.loa.checks.carrying;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.Words;

/** Who is to carry the plan out gets it, and who gets it to carry it out has something to do. */
@About(id = "ACT-04", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9")
final class ForgottenRecipient implements Rule {

    private static final List<String> EVERYBODY = List.of(
            " các cơ quan ",
            " các đơn vị ",
            " đơn vị có liên quan ",
            " đơn vị liên quan ",
            " có liên quan ",
            " các ban ngành ",
            " các ban ",
            " các ngành ",
            " các phòng ",
            " các bộ phận ",
            " các khoa ",
            " các sở ",
            " các tổ chức ",
            " như trên ",
            " như điều ",
            " công chức ",
            " thành viên ");
    private static final Set<String> EMPTY = Set.of(
            "các", "và", "của", "xã", "phường", "thị", "trấn", "huyện", "tỉnh", "thành", "phố", "cấp", "ủy", "ban",
            "nhân", "dân", "ubnd", "phòng", "đơn", "vị", "cơ", "quan", "công", "chức", "cán", "bộ", "đồng", "chí",
            "trưởng", "hội", "trung", "tâm", "đề", "nghị", "trên", "địa", "bàn", "tổ");
    private static final Pattern VILLAGES =
            Pattern.compile("(?iu)(?:các |trưởng (?:các )?)?(?:thôn|khóm|ấp|khu phố|tổ dân phố|bản|buôn)(?!\\p{L}).*");
    private static final Pattern TO_DO = Pattern.compile("(?iu).*(?:t/h|thực hiện).*");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var recipients = plan.document().recipients();
        var tasks = Task.assigned(plan);
        if (recipients.isEmpty() || tasks.isEmpty()) {
            return;
        }
        var doers = Words.of(plan.passages(Passage.Kind.LINE).stream()
                .filter(passage -> passage.role() != null)
                .map(Passage::text)
                .collect(Collectors.joining(" ")));
        var actors = Words.of(tasks.stream().map(Task::actor).collect(Collectors.joining(" ; ")));
        for (int i = 0; i < recipients.size(); i++) {
            if (isForgotten(recipients.get(i), actors, doers)) {
                var name = recipients.get(i).name();
                findings.at(new Spot("recipients", String.valueOf(i)), "Nơi nhận", name, name)
                        .saying("idle")
                        .add();
            }
        }
        tellUnserved(tasks, recipients, issuers(plan), findings);
    }

    /** One that is issued by two has both at its head. */
    private static String issuers(Manuscript plan) {
        return Words.of(plan.document().header().issuer()
                + Sheet.of(plan).letterhead().stream()
                        .map(Sheet.Paragraph::text)
                        .collect(Collectors.joining("; ", "; ", "")));
    }

    private static boolean isForgotten(Recipient recipient, String actors, String everything) {
        var words = Words.of(recipient.name());
        boolean toDo =
                recipient.note() != null && TO_DO.matcher(recipient.note()).matches();
        boolean villages = recipient.note() == null
                && VILLAGES.matcher(recipient.name()).matches()
                && Words.count(recipient.name()) < 7;
        if (villages || toDo && VILLAGES.matcher(recipient.name()).matches()) {
            return Stream.of("thôn", "khóm", "ấp", "khu phố", "tổ dân phố", "bản", "buôn")
                    .filter(kind -> words.contains(" " + kind + " "))
                    .noneMatch(kind -> everything.contains(" " + kind + " "));
        }
        return toDo
                && telling(words).findAny().isPresent()
                && !Words.has(words, EVERYBODY)
                && telling(words).noneMatch(word -> actors.contains(" " + word + " "));
    }

    private static void tellUnserved(List<Task> tasks, List<Recipient> recipients, String issuer, Findings findings) {
        var served = Words.of(recipients.stream().map(Recipient::name).collect(Collectors.joining(" ; ")));
        if (Words.has(served, EVERYBODY)) {
            return;
        }
        var unserved = tasks.stream()
                .filter(task -> !Words.has(Words.of(task.actor()), EVERYBODY))
                .filter(task -> !issuer.contains(Words.of(task.actor()).stripTrailing()))
                .filter(task -> telling(Words.of(task.actor())).findAny().isPresent())
                .filter(task -> telling(Words.of(task.actor())).noneMatch(word -> served.contains(" " + word + " ")))
                .toList();
        var names = unserved.stream().map(Task::actor).distinct().toList();
        if (!names.isEmpty()) {
            var first = unserved.get(0);
            findings.at(first.passage(), first.actor(), String.join("; ", names))
                    .saying("unserved")
                    .add();
        }
    }

    /** The words that tell one body from another. */
    private static Stream<String> telling(String words) {
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> word.length() > 1 && !EMPTY.contains(word));
    }
}
