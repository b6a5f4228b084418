package vn.loa.checks.carrying;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Every task says what it yields, so that it can be proved. */
@About(id = "ACT-03", severity = Severity.WARNING, source = "Thông lệ xây dựng kế hoạch: rõ sản phẩm")
final class TaskWithoutProduct implements Rule {

    private static final Pattern PRODUCT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:sản phẩm|minh chứng|biên bản|bản ghi|đường dẫn|sổ|danh sách|hình ảnh|phiếu|số liệu"
                    + "|báo cáo|sơ kết|tổng kết|(?:mở|sản xuất) (?:các )?chuyên (?:mục|trang)|(?:xây dựng|ban hành|trình)[^.;]{0,40} (?:kế hoạch|văn bản|quyết định|kịch bản)"
                    + "|(?:\\d+|một|hai|ba|bốn|năm|sáu|mười) (?:tin|bài|bản tin|đoạn phim|clip|áp phích|buổi|cuộc|lượt|hội nghị|lớp|chuyên mục|pa ?nô|băng rôn|khẩu hiệu|phóng sự|video|kỳ|đợt|tờ))(?!\\p{L})");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var tasks = Task.of(plan);
        var unproved = tasks.stream()
                .filter(task -> task.isFollowedUp() && !hasProduct(task))
                .toList();
        if (!unproved.isEmpty()) {
            Shortfall.tell(unproved, tasks.size(), findings);
        }
    }

    private static boolean hasProduct(Task task) {
        return task.isActivity()
                ? !task.product().isBlank()
                : PRODUCT.matcher(task.product()).find();
    }
}
