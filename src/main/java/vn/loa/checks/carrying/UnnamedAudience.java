package vn.loa.checks.carrying;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;

/** Whom a task speaks to stands among the plan's audiences. */
@About(
        id = "ACT-11",
        severity = Severity.WARNING,
        source = "Thông lệ xây dựng kế hoạch: nội dung thống nhất giữa các phần")
final class UnnamedAudience implements Rule {

    private static final Map<AudienceKind, Pattern> SPOKEN_TO = Map.of(
            AudienceKind.ENTERPRISES,
                    Pattern.compile("(?iu)(?<!\\p{L})(?:doanh nghiệp|hợp tác xã|hộ kinh doanh)(?!\\p{L})"),
            AudienceKind.CITIZENS,
                    Pattern.compile("(?iu)(?<!\\p{L})(?:người dân|công dân|(?<!ban |đồng |an )nhân dân)(?!\\p{L})"));
    private static final Pattern SPEAKING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:tuyên truyền|hướng dẫn|phổ biến|vận động|hỗ trợ|thông tin|đối thoại|tập huấn)(?!\\p{L})");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var named = plan.document().meant(Meaning.Audience.class).stream()
                .flatMap(meant -> meant.meaning().kinds().stream())
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        SPOKEN_TO.forEach((kind, words) -> {
            if (!named.contains(kind)) {
                tell(plan.lines(SectionRole.ASSIGNMENT), words, findings);
            }
        });
    }

    private static void tell(List<Passage> tasks, Pattern words, Findings findings) {
        for (var task : tasks) {
            var found = words.matcher(task.text());
            if (found.find() && SPEAKING.matcher(task.text()).find()) {
                findings.at(task, found.group(), found.group(), Task.brief(task.text()))
                        .add();
                return;
            }
        }
    }
}
