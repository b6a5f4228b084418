package vn.loa.checks.carrying;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;

/** Every task says who does it. */
@About(id = "ACT-01", severity = Severity.ERROR, source = "Thông lệ xây dựng kế hoạch: rõ người, rõ việc")
final class TaskWithoutActor implements Rule {

    private static final int MOST = 5;
    private static final Pattern DOING = Pattern.compile(
            "(?iu)^(?:lồng ghép|đẩy mạnh|tăng cường|tổ chức|xây dựng|phối hợp|chủ trì|hướng dẫn|theo dõi|kiểm tra|đôn đốc|tham mưu|tổng hợp|niêm yết|đăng tải|đăng|phát|tuyên truyền|phổ biến|rà soát|bố trí|cung cấp|cập nhật|vận động|duy trì|lập|in|treo|triển khai)\\s.*");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var nobodys = Stream.concat(
                        plan.lines(SectionRole.ASSIGNMENT).stream().filter(TaskWithoutActor::isNobodys),
                        Task.activities(plan).stream()
                                .filter(task -> task.actor().isEmpty())
                                .map(Task::passage))
                .toList();
        if (nobodys.size() > MOST) {
            tellTogether(nobodys, findings);
            return;
        }
        nobodys.forEach(passage ->
                findings.at(passage, passage.text(), Task.brief(passage.text())).add());
    }

    private static void tellTogether(List<Passage> nobodys, Findings findings) {
        var first = nobodys.get(0);
        findings.at(first, first.text(), Task.brief(first.text()), nobodys.size())
                .saying("many")
                .add();
    }

    /** It says what to do and nothing of a doer; a line that ends with a colon only leads to others. */
    private static boolean isNobodys(Passage passage) {
        return passage.meanings().stream().noneMatch(Meaning.Task.class::isInstance)
                && !passage.text().endsWith(":")
                && DOING.matcher(passage.text()).matches();
    }
}
