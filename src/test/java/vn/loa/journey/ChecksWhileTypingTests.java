package vn.loa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loa.browser.BrowserTest;
import vn.loa.browser.Visit;
import vn.loa.demonstration.Demonstration;

@BrowserTest
@DisplayName("What the rules find")
class ChecksWhileTypingTests {

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    @BeforeEach
    void foundTheCommune() {
        demonstration.isThere();
    }

    @Test
    @DisplayName("stands beside the line as soon as it was saved, and is repaired with the change that is shown")
    void faultIsToldAndRepaired() {
        try (var visit = atTheEditor()) {
            var page = visit.page();
            page.locator("li.line textarea").first().fill("Người dân biết gọi gọi số nào khi hồ sơ chậm.");
            var panel = page.locator("#checks");
            assertThat(panel).containsText("Từ gõ lặp");
            assertThat(page.locator("li.line").first().locator(".checked")).hasText("Từ gõ lặp");

            page.locator("#checks article", having("Từ gõ lặp"))
                    .locator("summary")
                    .first()
                    .click();
            assertThat(panel.locator("del").first()).containsText("gọi");
            page.locator("form.repair button").first().click();

            assertThat(page.locator("li.line textarea").first()).hasValue("Người dân biết gọi số nào khi hồ sơ chậm.");
            assertThat(page.locator("#checks")).not().containsText("Từ gõ lặp");
        }
    }

    @Test
    @DisplayName("is kept with a reason that the page of all findings shows with its author")
    void warningIsKept() {
        try (var visit = atTheEditor()) {
            var page = visit.page();
            page.locator("li.line textarea").first().fill("Người dân biết gọi gọi số nào khi hồ sơ chậm.");
            var found = page.locator("#checks article", having("Từ gõ lặp"));
            found.locator("summary").last().click();
            found.locator("textarea[name=reason]").fill("Trích nguyên văn khẩu hiệu.");
            found.locator("form.waive button").click();

            assertThat(page.locator(".notice").first()).containsText("Đã ghi lý do");
            page.locator("#checks a", having("Xem tất cả")).click();
            assertThat(page.locator(".kept")).containsText("Trích nguyên văn khẩu hiệu.");
            assertThat(page.locator(".kept")).containsText("Lê Thị Hạnh");
        }
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** At the first section of a new draft. */
    private Visit atTheEditor() {
        var visit = Visit.withLaptop(port);
        visit.signIn("soanthao", Demonstration.PASSWORD);
        visit.beginPlan();
        return visit;
    }
}
