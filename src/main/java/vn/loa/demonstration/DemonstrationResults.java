package vn.loa.demonstration;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.loa.demonstration.DemonstrationCommune.Staff;
import vn.loa.execution.EarlierResults;
import vn.loa.execution.EarlierResults.Done;
import vn.loa.execution.EarlierResults.Open;
import vn.loa.planning.PlanId;

/** What the commune's officers did by last year's plan: most of it in time, something still open. */
@Component
class DemonstrationResults {

    /** Every so often a time passed without a result, as everywhere. */
    private static final int MISSED = 11;

    private static final List<String> PROCEDURES = List.of(
            "đăng ký khai sinh",
            "chứng thực bản sao",
            "cấp giấy phép xây dựng nhà ở",
            "đăng ký kết hôn",
            "đăng ký biến động đất đai",
            "hưởng trợ cấp người cao tuổi",
            "cấp căn cước cho trẻ em",
            "đăng ký hộ kinh doanh");

    /** What is said of a result, how much came of it, and how many people it reached. */
    private record Model(String text, int quantity, String measure, int people) {}

    private static final Map<String, Model> MODELS = Map.of(
            "Phát chuyên mục",
            new Model("Phát trên hệ thống loa của 4 thôn: hướng dẫn thủ tục %s.", 1, "buổi phát", 0),
            "Hướng dẫn nộp hồ sơ",
            new Model("Hướng dẫn tại nhà văn hóa các thôn; người dân tự nộp hồ sơ %s tại chỗ.", 9, "buổi", 214),
            "Thay pa-nô",
            new Model("Đã thay pa-nô chỉ dẫn tại cổng trung tâm và hai ngã ba.", 3, "pa-nô", 0),
            "Tập huấn",
            new Model(
                    "Một lớp tập huấn tại hội trường; công chức, người hoạt động không chuyên trách dự.", 1, "lớp", 46),
            "Công khai dự toán",
            new Model("Niêm yết tại trụ sở và 4 nhà văn hóa thôn, đăng trên trang thông tin điện tử.", 1, "lần", 0),
            "Giới thiệu văn bản mới",
            new Model("Hội nghị tại chợ Mây; phát tờ gấp về %s.", 1, "hội nghị", 58));

    private final EarlierResults results;
    private final Clock clock;

    DemonstrationResults(EarlierResults results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    void fill(Staff staff, PlanId plan) {
        var by = staff.officer("thuchien");
        var today = LocalDate.now(clock);
        var times = results.open(plan).stream()
                .filter(time -> time.due().isBefore(today))
                .toList();
        for (int at = 0; at < times.size(); at++) {
            if (at % MISSED != MISSED - 1) {
                results.record(by, times.get(at), done(times.get(at), at));
            }
        }
    }

    private static Done done(Open time, int at) {
        var model = MODELS.entrySet().stream()
                .filter(entry -> time.title().startsWith(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(new Model("Đã làm theo kế hoạch.", 1, "lần", 0));
        return new Done(
                time.due(),
                model.text().formatted(PROCEDURES.get(at % PROCEDURES.size())),
                BigDecimal.valueOf(model.quantity()),
                model.measure(),
                model.people() == 0 ? null : model.people() + at % 5);
    }
}
