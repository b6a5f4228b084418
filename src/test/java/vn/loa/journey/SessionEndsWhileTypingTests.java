package vn.loa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.browser.BrowserTest;
import vn.loa.browser.Visit;
import vn.loa.demonstration.Demonstration;

/** A page that was left open for too long loses no word, with scripts and without. */
@BrowserTest
class SessionEndsWhileTypingTests {

    private static final String WORDS = "Câu gõ sau giờ nghỉ trưa, \"không được mất\".";
    private static final Pattern SECTIONS = Pattern.compile("/sections/");

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void foundTheCommune() {
        demonstration.isThere();
    }

    @Test
    void withoutScriptsTheFormIsSentOnAfterSigningInAgain() {
        try (var visit = atTheEditor(Visit.withoutScripts(port))) {
            var page = visit.page();
            firstLine(page).fill(WORDS);
            sessionEnds();

            page.locator("#section-form button.btn[value=save]").click();
            assertThat(page.locator("main")).containsText("được giữ lại");
            typeNameAndPassword(page);
            assertThat(page.locator("main")).containsText(WORDS);
            page.getByText("Gửi tiếp", new Page.GetByTextOptions().setExact(true))
                    .click();

            page.waitForURL(SECTIONS);
            assertThat(firstLine(page)).hasValue(WORDS);
        }
    }

    @Test
    void withScriptsTheTextStaysAndIsSavedAfterSigningInInAnotherWindow() {
        try (var visit = atTheEditor(Visit.withLaptop(port))) {
            var page = visit.page();
            sessionEnds();
            firstLine(page).fill(WORDS);
            var notice = page.locator("[data-save-notice]");
            var link = notice.locator("a[target=_blank]");
            assertThat(link).isVisible();

            var window = page.context().waitForPage(link::click);
            typeNameAndPassword(window);
            window.waitForURL(address -> !address.contains("/sign-in"));
            assertThat(firstLine(page)).hasValue(WORDS);
            // Leaving the field has Loa try again by itself; the button is for those who don't want to wait.
            page.evaluate("() => document.querySelector('[data-save-notice] button')?.click()");

            assertThat(page.locator("[data-save-state]")).hasText(Pattern.compile("Đã lưu lúc"));
            page.reload();
            assertThat(firstLine(page)).hasValue(WORDS);
        }
    }

    @Test
    void searchThatMeetsTheEndOfTheSessionAsksToSignInAgain() {
        try (var visit = atTheEditor(Visit.withLaptop(port))) {
            visit.open("/plans/new");
            sessionEnds();

            visit.page().locator("#q").pressSequentially("cải cách");

            assertThat(visit.page().locator("#notices")).containsText("Phiên làm việc đã hết");
            assertThat(visit.page().locator("#notices a[target=_blank]")).isVisible();
        }
    }

    private Visit atTheEditor(Visit visit) {
        visit.signIn("soanthao", Demonstration.PASSWORD);
        visit.beginPlan();
        return visit;
    }

    private static void typeNameAndPassword(Page page) {
        page.fill("input[name=username]", "soanthao");
        page.fill("input[name=password]", Demonstration.PASSWORD);
        page.locator("main form[action='/sign-in'] button[type=submit]").click();
    }

    private void sessionEnds() {
        jdbc.sql("update officer_session set last_seen_at = last_seen_at - interval '16 minutes'"
                        + " where officer_id = (select id from officer where username = 'soanthao')")
                .update();
    }

    private static Locator firstLine(Page page) {
        return page.locator("li.line textarea").first();
    }
}
