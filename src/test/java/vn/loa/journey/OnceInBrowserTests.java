package vn.loa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.browser.BrowserTest;
import vn.loa.browser.Visit;
import vn.loa.demonstration.Demonstration;

/** What impatient and unlucky people do at a form that creates: one thing comes of it, and they see it. */
@BrowserTest
class OnceInBrowserTests {

    private static final Pattern TABLE = Pattern.compile("/edit/activities$");

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Phát thanh " + UUID.randomUUID();
    private Visit visit;
    private String plan;

    @BeforeEach
    void foundTheCommune() {
        demonstration.isThere();
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void doubleClickMakesOne(boolean scripts) {
        beginPlan(scripts);
        var plans = count("plan");

        visit.open("/plans/new");
        visit.page().locator("button[value=TEMPLATE]").dblclick();
        visit.page().waitForURL(Pattern.compile("/sections/"));

        assertThat(count("plan")).isEqualTo(plans + 1);

        openForm();
        visit.page().locator("main form button.btn-primary").last().dblclick();

        seesOne();
    }

    @Test
    void submittingAgainAfterGoingBackMakesOne() {
        beginPlan(true);
        openForm();
        submit();
        seesOne();

        visit.page().goBack();
        visit.page().fill("#title", title);
        submit();

        seesOne();
    }

    @Test
    void otherWordsAfterGoingBackAreAnother() {
        beginPlan(true);
        openForm();
        submit();
        seesOne();

        visit.page().goBack();
        visit.page().fill("#title", title + " lần hai");
        submit();

        visit.page().waitForURL(TABLE);
        assertThat(made()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tryingAgainAfterTheAnswerWasCutMakesOne(boolean goesBack) {
        beginPlan(true);
        openForm();
        visit.page().route(TABLE, OnceInBrowserTests::cut);
        assertThatThrownBy(() -> visit.page()
                        .waitForNavigation(() -> visit.page()
                                .locator("main form button.btn-primary")
                                .last()
                                .click()))
                .isInstanceOf(PlaywrightException.class);
        assertThat(made()).isEqualTo(1);
        visit.page().unroute(TABLE);

        if (goesBack) {
            visit.page().goBack();
            visit.page().fill("#title", title);
            submit();
        } else {
            visit.page().reload();
        }

        seesOne();
    }

    /** The request reaches the server, the answer doesn't reach the browser. */
    private static void cut(Route route) {
        if (route.request().method().equals("POST")) {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.abort();
        } else {
            route.resume();
        }
    }

    private void beginPlan(boolean scripts) {
        visit = scripts ? Visit.withLaptop(port) : Visit.withoutScripts(port);
        visit.signIn("soanthao", Demonstration.PASSWORD);
        visit.open("/plans/new");
        visit.page().locator("button[value=TEMPLATE]").click();
        visit.page().waitForURL(Pattern.compile("/sections/"));
        plan = visit.page().url().replaceFirst(".*(/plans/[^/]+)/.*", "$1");
    }

    private void openForm() {
        visit.open(plan + "/edit/activities/new");
        visit.page().fill("#title", title);
    }

    /** By keyboard: the page that the back button brings may still be scrolled to where it was, away from under a mouse. */
    private void submit() {
        visit.page().locator("main form button.btn-primary").last().press("Enter");
    }

    private void seesOne() {
        visit.page().waitForURL(TABLE);
        assertThat(visit.page().locator("main")).containsText(title);
        assertThat(visit.page().locator(".notice")).containsText("Đã thêm nhiệm vụ");
        assertThat(made()).isEqualTo(1);
    }

    private long made() {
        return jdbc.sql("select count(*) from plan_activity where title like ?")
                .param(title + "%")
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
