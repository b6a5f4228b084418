package vn.loa.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.loa.catalog.Catalog;
import vn.loa.demonstration.DemonstrationCommune.Staff;
import vn.loa.documents.DocumentReader;
import vn.loa.documents.PlanDocument;
import vn.loa.guidance.EarlierGuidance;
import vn.loa.guidance.EarlierGuidance.Asked;
import vn.loa.planning.EarlierPlans;
import vn.loa.planning.PlanDirectory;
import vn.loa.planning.PlanningYear;

/** The commune's plans: last year's, issued; the next one, begun from the template; one that waits for Nội vụ; what the province asks; and its neighbours'. */
@Component
class DemonstrationPlans {

    private final DocumentReader reader;
    private final Catalog catalog;
    private final EarlierPlans plans;
    private final PlanDirectory directory;
    private final EarlierGuidance guidance;
    private final DemonstrationResults results;
    private final Clock clock;

    DemonstrationPlans(
            DocumentReader reader,
            Catalog catalog,
            EarlierPlans plans,
            PlanDirectory directory,
            EarlierGuidance guidance,
            DemonstrationResults results,
            Clock clock) {
        this.reader = reader;
        this.catalog = catalog;
        this.plans = plans;
        this.directory = directory;
        this.guidance = guidance;
        this.results = results;
        this.clock = clock;
    }

    void fill(Staff staff) {
        int year = PlanningYear.at(LocalDate.now(clock));
        var drafter = staff.officer("soanthao");
        var hands = new EarlierPlans.Hands(
                drafter, staff.officer("noivu"), staff.officer("lanhdao"), staff.officer("vanthu"));
        results.fill(staff, plans.issued(hands, staff.commune(), year - 1, written("issued", year - 1)));
        plans.drafted(drafter, staff.commune(), year, catalog.template(year, "Ủy ban nhân dân xã Suối Mây"));
        ask(staff, year);
        var threeDaysAgo = clock.instant().minus(Duration.ofDays(3));
        plans.submitted(drafter, staff.commune(), year, written("submitted", year), threeDaysAgo);
        staff.neighbours().forEach(neighbour -> issue(neighbour, year));
    }

    /** Neighbours who wrote half of their plans from one another. */
    private void issue(DemonstrationCommune.Neighbour neighbour, int year) {
        var officer = neighbour.officer();
        plans.issued(
                new EarlierPlans.Hands(officer, officer, officer, officer),
                neighbour.commune(),
                year,
                written(neighbour.plan(), year));
    }

    /** What the province asks of its communes for the next year, from its own plan. */
    private void ask(Staff staff, int year) {
        var officer = staff.officer("tinh");
        var hands = new EarlierPlans.Hands(officer, officer, officer, officer);
        var plan = plans.issued(hands, staff.province(), year, written("province", year));
        guidance.published(
                officer,
                directory.find(officer, plan).orElseThrow(),
                LocalDate.of(year, 1, 31),
                "Các xã, phường, đặc khu bám sát điều kiện của địa phương; việc nào không áp dụng thì ghi rõ lý do.",
                List.of(
                        new Asked("IV. NỘI DUNG", null, null, null),
                        new Asked("V. HÌNH THỨC", null, null, null),
                        new Asked("Phát chuyên mục hằng tuần", null, null, LocalDate.of(year, 12, 10)),
                        new Asked("Hướng dẫn nộp hồ sơ trực tuyến tại", null, null, LocalDate.of(year, 9, 30)),
                        new Asked(
                                "Công khai số điện thoại",
                                null,
                                "Ảnh niêm yết, đường dẫn trang công khai",
                                LocalDate.of(year, 3, 31)),
                        new Asked("Báo cáo kết quả về", null, "02 báo cáo", LocalDate.of(year, 12, 10))));
    }

    private String lastMonth() {
        var day = LocalDate.now(clock).minusDays(20);
        return "ngày %02d tháng %02d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private PlanDocument written(String name, int year) {
        try {
            var text =
                    new ClassPathResource("demonstration/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
            return reader.readText(text.replace("{year}", String.valueOf(year))
                            .replace("{before}", String.valueOf(year - 1))
                            .replace("{ngày}", lastMonth()))
                    .document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
