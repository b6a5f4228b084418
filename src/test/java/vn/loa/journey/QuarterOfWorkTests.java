package vn.loa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.Communes;
import vn.loa.browser.BrowserTest;
import vn.loa.browser.Visit;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.signatures.SigningPen;

/** The first quarter of a plan: issued, carried out by two officers, reported, returned, corrected, accepted, scored. */
@BrowserTest
class QuarterOfWorkTests {

    private static final String ACTIVITY = "Phát thanh chuyên mục hằng tuần";
    private static final String REASON = "Chưa nêu nguyên nhân của tồn tại.";

    @LocalServerPort
    int port;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private PlanStories.Story story;
    private Visit clerk;
    private Visit drafter;
    private Visit contributor;
    private Visit above;

    @BeforeEach
    void sign() {
        story = stories.alone().upTo(PlanStatus.SIGNED);
        jdbc.sql("update plan set signed_at = timestamptz '2026-01-05 08:00+07' where id = :plan")
                .param("plan", story.plan.value())
                .update();
        clerk = visit(Visit.withLaptop(port), story.clerk);
        drafter = visit(Visit.withLaptop(port), story.drafter);
        contributor = visit(Visit.withPhone(port), story.commune.officer(Permission.CONTRIBUTE));
        above = visit(
                Visit.withLaptop(port),
                story.commune.officer(story.commune.province, story.commune.province, Permission.REVIEW));
    }

    @AfterEach
    void leave() {
        clerk.close();
        drafter.close();
        contributor.close();
        above.close();
    }

    @Test
    void quarterIsCarriedOutReportedAndScored() throws Exception {
        issue();
        pointsAre("0");
        record(drafter, "Phát bản tin về nộp hồ sơ trực tuyến.", "2026-01-12", "2", "340");
        var photo = Files.write(folder.resolve("so-truc.pdf"), SigningPen.page("So truc dai"));
        recordWithoutConnection("Phát bản tin về phí, lệ phí.", "2026-02-09", "3", "160", photo);
        pointsAre("0,5");

        writeReport("Đã phát đủ bản tin.", "Đã nộp báo cáo");
        sendBack();
        assertThat(openReport(drafter).locator("main")).containsText(REASON);
        drafter.page().getByText("Viết báo cáo").click();
        drafter.page().fill("#causes", "Loa của hai thôn hỏng từ tháng 01.");
        drafter.press("Lưu");
        drafter.press("Nộp báo cáo");
        openReport(above);
        above.press("Duyệt báo cáo");
        above.isTold("Đã duyệt báo cáo.");

        var accepted = openReport(drafter);
        assertThat(accepted.locator("aside .chip").first()).hasText("Đã duyệt");
        assertThat(accepted.locator("main")).containsText("Loa của hai thôn hỏng từ tháng 01.");
    }

    private void issue() {
        var page = clerk.page();
        clerk.open("/plans/" + story.plan + "/issue");
        page.fill("#number", "17");
        page.fill("#place", "An Phú");
        page.fill("#date", "2026-01-05");
        clerk.press("Ban hành");
        clerk.isTold("Đã ban hành kế hoạch số 17");
    }

    private void pointsAre(String points) {
        var page = drafter.page();
        drafter.open("/scores");
        page.locator("a.t").first().click();
        page.fill("#day", "2026-03-31");
        page.locator("form:has(#day) button").click();
        assertThat(page.locator(".criteria .worth b").last()).hasText(points);
    }

    private void record(Visit visit, String text, String day, String quantity, String people) {
        fill(visit, text, day, quantity, people);
        visit.press("Ghi kết quả");
        visit.isTold("Đã ghi kết quả");
    }

    private void recordWithoutConnection(String text, String day, String quantity, String people, Path file) {
        fill(contributor, text, day, quantity, people);
        var page = contributor.page();
        page.setInputFiles("#files", file);
        page.check("input[name=personal][value=false]");
        page.context().setOffline(true);
        contributor.press("Ghi kết quả");
        assertThat(page.locator(".unsent")).containsText("Chưa gửi được");
        page.context().setOffline(false);
        contributor.isTold("Đã ghi kết quả");
        assertThat(page.locator(".proof .name").first()).hasText("so-truc.pdf");
    }

    private void fill(Visit visit, String text, String day, String quantity, String people) {
        var page = visit.page();
        visit.open("/activities?when=LATE");
        page.locator("a.t").first().click();
        assertThat(page.locator("h1")).hasText(ACTIVITY);
        page.fill("#text", text);
        page.fill("#day", day);
        page.fill("#quantity", quantity);
        page.fill("#measure", "buổi phát");
        page.fill("#people", people);
    }

    private void writeReport(String achieved, String notice) {
        var page = openReport(drafter);
        var told = page.locator("section:has(h2:text('Kết quả chung'))");
        assertThat(told.locator("tr:has-text('buổi phát') td").nth(1)).hasText("5");
        assertThat(told.locator("tr:has-text('Lượt người') td").nth(1)).hasText("500");
        page.getByText("Viết báo cáo").click();
        page.fill("#achieved", achieved);
        page.fill("#addressee", "Sở Nội vụ");
        drafter.press("Lưu");
        drafter.press("Nộp báo cáo");
        drafter.isTold(notice);
    }

    private void sendBack() {
        var page = openReport(above);
        page.locator("summary:text('Trả lại')").click();
        above.press("Trả lại");
        assertThat(page.locator("#reason-error")).containsText("Hãy ghi lý do");
        page.fill("#reason", REASON);
        above.press("Trả lại");
        above.isTold("Đã trả lại báo cáo.");
    }

    private Page openReport(Visit visit) {
        visit.open(visit == above ? "/reports?whose=BELOW&state=ALL" : "/reports?state=ALL");
        visit.page().locator("tr:has-text('15/12/2025') a.t").first().click();
        return visit.page();
    }

    private Visit visit(Visit visit, OfficerId officer) {
        var name = jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
        visit.signIn(name, Communes.PASSWORD);
        return visit;
    }
}
