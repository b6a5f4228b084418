package vn.loa.checks.carrying;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;
import vn.loa.documents.Understanding;

/** Every channel is somebody's task. */
@About(id = "ACT-05", severity = Severity.HINT, source = "Thông lệ xây dựng kế hoạch: rõ người, rõ việc")
final class ChannelWithoutOwner implements Rule {

    private static final Set<ChannelKind> ANYBODYS =
            EnumSet.of(ChannelKind.PRESS, ChannelKind.ARTICLE, ChannelKind.GUIDANCE, ChannelKind.E_OFFICE);

    private static final Pattern LOUD = Pattern.compile("(?iu)(?:trên|phát|bằng) loa(?!\\p{L})");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var tasks = Task.assigned(plan);
        if (tasks.isEmpty() || !plan.document().activities().isEmpty()) {
            return;
        }
        var owned = tasks.stream()
                .flatMap(task -> Understanding.channels(
                        task.actor() + "; " + task.passage().text())
                        .stream())
                .collect(Collectors.toSet());
        if (tasks.stream().anyMatch(task -> LOUD.matcher(task.passage().text()).find())) {
            owned.add(ChannelKind.LOUDSPEAKER);
        }
        if (tasks.stream()
                .anyMatch(task -> task.actor().toLowerCase(Locale.ROOT).contains("chi bộ"))) {
            owned.add(ChannelKind.MEETING);
        }
        var orphans = plan.lines(SectionRole.CHANNEL).stream()
                .filter(line -> kinds(line).stream().anyMatch(kind -> !ANYBODYS.contains(kind)))
                .filter(line -> kinds(line).stream().noneMatch(owned::contains))
                .toList();
        if (!orphans.isEmpty()) {
            var first = orphans.get(0);
            findings.at(
                            first,
                            Task.brief(first.text()),
                            orphans.size(),
                            orphans.stream()
                                    .limit(3)
                                    .map(line -> "“" + Task.brief(line.text()) + "”")
                                    .collect(Collectors.joining(", ")))
                    .add();
        }
    }

    private static List<ChannelKind> kinds(Passage line) {
        return line.meanings().stream()
                .filter(Meaning.Channel.class::isInstance)
                .flatMap(meaning -> ((Meaning.Channel) meaning).kinds().stream())
                .toList();
    }
}
