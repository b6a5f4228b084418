package vn.loa.checks.carrying;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;
import vn.loa.documents.Understanding;

/** Every task says by when or how often; "thường xuyên" and "kịp thời" can't be followed up. */
@About(id = "ACT-02", severity = Severity.WARNING, source = "Thông lệ xây dựng kế hoạch: rõ thời hạn")
final class TaskWithoutDeadline implements Rule {

    private static final Pattern CITED =
            Pattern.compile("(?iu)\\d[\\d/]*[/-][\\p{L}-]+,?\\s+ngày\\s[\\d/ ]+(?:tháng\\s*\\d+\\s*năm\\s*\\d+)?");
    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:"
                    + "(?:trước|đến|từ|vào|trong) (?:ngày|tháng|quý)|trước \\d|chậm nhất|xong trước|xong trong"
                    + "|tháng \\d|quý (?:I|II|III|IV|\\d)(?!\\p{L})|(?:đầu|giữa|cuối) (?:tuần|tháng|quý|năm)"
                    + "|(?<!cấp |sách |toán |phí )(?:hằng|hàng|mỗi|từng|theo) (?:\\d+ )?(?:ngày|tuần|tháng|quý|năm|sáng|tối)"
                    + "|(?:\\d+|sáu|chín) tháng|(?:ít nhất|tối thiểu|từ) \\d+ (?:lần|buổi|cuộc|đợt|kỳ)|\\d+[\\p{L}, ]{1,20}/\\s?(?:ngày|tuần|tháng|quý|năm)|\\d+ ngày"
                    + "|thời (?:gian|hạn)(?: hoàn thành| thực hiện)?:|sau khi|khi có|ngay sau|trước khi|gần nhất|\\d{1,2}/\\d{1,2}(?!/\\p{L}))");
    private static final Pattern VAGUE = Pattern.compile("(?iu)thường xuyên|kịp thời|định kỳ");

    /** When a report is due is asked for by its own rule. */
    private static final Pattern REPORT = Pattern.compile("(?iu)(?:tổng hợp,? )?báo cáo(?! viên)[^.;]*[.;]?$");

    private static final Pattern ACTIVITY_TIME =
            Pattern.compile("(?iu).*(?:\\d|tháng|quý|tuần|ngày|hằng|hàng|mỗi|cả năm|trong năm|sau khi|khi có).*");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var tasks = Task.of(plan);
        var rhythms = rhythms(plan);
        var timeless = tasks.stream()
                .filter(task -> task.isFollowedUp() && !isTimed(task))
                .filter(task -> channels(task).noneMatch(rhythms::contains))
                .toList();
        if (!timeless.isEmpty()) {
            Shortfall.tell(timeless, tasks.size(), findings);
        }
    }

    /** How often something is broadcast or held may be told once, where the channels are. */
    private static Set<ChannelKind> rhythms(Manuscript plan) {
        return plan.lines(SectionRole.CHANNEL).stream()
                .map(Passage::text)
                .filter(text -> TIME.matcher(text).find())
                .flatMap(text -> Understanding.channels(text).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<ChannelKind> channels(Task task) {
        return task.isActivity() || VAGUE.matcher(task.schedule()).find()
                ? Stream.empty()
                : Understanding.channels(task.actor() + "; " + task.passage().text()).stream();
    }

    private static boolean isTimed(Task task) {
        return task.isActivity()
                ? ACTIVITY_TIME.matcher(task.schedule()).matches()
                : REPORT.matcher(task.schedule()).lookingAt()
                        || TIME.matcher(CITED.matcher(task.schedule()).replaceAll(""))
                                .find();
    }
}
