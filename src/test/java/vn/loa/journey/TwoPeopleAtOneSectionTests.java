package vn.loa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loa.browser.BrowserTest;
import vn.loa.browser.Visit;
import vn.loa.demonstration.Demonstration;

/** What is typed is saved by itself; of two who edit one section the second sees both texts, and neither loses a word. */
@BrowserTest
class TwoPeopleAtOneSectionTests {

    private static final Pattern SAVED = Pattern.compile("Đã lưu lúc");

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    @BeforeEach
    void foundTheCommune() {
        demonstration.isThere();
    }

    @Test
    void typedWordsAreSavedWithoutAButton() {
        try (var visit = atTheEditor()) {
            typeUntilSaved(visit, "Người dân biết gọi số nào khi hồ sơ chậm.");

            visit.page().reload();

            assertThat(firstLine(visit)).hasValue("Người dân biết gọi số nào khi hồ sơ chậm.");
        }
    }

    @Test
    void secondPersonSeesBothTextsAndKeepsTheOwn() {
        try (var first = atTheEditor();
                var second = signedIn()) {
            second.page().navigate(first.page().url());
            typeUntilSaved(first, "Câu của người thứ nhất.");
            firstLine(second).fill("Câu của người thứ hai.");

            var notice = second.page().locator("[data-save-notice]");
            assertThat(notice).containsText("sau khi bạn mở ra");
            assertThat(firstLine(second)).hasValue("Câu của người thứ hai.");
            notice.locator("a, button").first().click();

            assertThat(second.page().locator("main")).containsText("Câu của người thứ nhất.");
            var typed = second.page().locator("textarea").all().stream()
                    .map(Locator::inputValue)
                    .toList();
            assertThat(typed).contains("Câu của người thứ hai.");
        }
    }

    /** At the first section of a new draft. */
    private Visit atTheEditor() {
        var visit = signedIn();
        visit.beginPlan();
        return visit;
    }

    private Visit signedIn() {
        var visit = Visit.withLaptop(port);
        visit.signIn("soanthao", Demonstration.PASSWORD);
        return visit;
    }

    private static Locator firstLine(Visit visit) {
        return visit.page().locator("li.line textarea").first();
    }

    private static void typeUntilSaved(Visit visit, String words) {
        var saved = visit.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> firstLine(visit).fill(words));
        assertThat(saved.ok()).isTrue();
        assertThat(visit.page().locator("[data-save-state]")).hasText(SAVED);
    }
}
