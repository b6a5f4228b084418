package vn.loa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.browser.BrowserTest;
import vn.loa.browser.Visit;
import vn.loa.demonstration.Demonstration;
import vn.loa.signatures.SigningPen;

/** A contributor in the village records what was done; the connection comes and goes. */
@BrowserTest
class RecordingOnAPhoneTests {

    private static final Pattern RESULTS = Pattern.compile("/results$");

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final String text = "Phát loa ở ba thôn " + UUID.randomUUID();
    private Visit visit;

    @BeforeEach
    void open() {
        demonstration.isThere();
        visit = Visit.withPhone(port);
        visit.signIn("thuchien", "loa-demo-2026");
        visit.open("/activities?when=SOON");
        visit.follow(visit.page().locator("td a.t").first());
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void droppedConnectionLosesNothingAndMakesOneResult() throws Exception {
        fill();
        visit.page().setInputFiles("#files", Files.write(folder.resolve("to-roi.pdf"), SigningPen.page("To roi")));
        visit.page().context().setOffline(true);
        send();

        assertThat(visit.page().locator(".unsent")).containsText("Chưa gửi được");
        assertThat(visit.page().locator("#text")).hasValue(text);

        visit.page().context().setOffline(false);
        assertThat(visit.page().locator("#notices")).containsText("Đã ghi kết quả");
        assertThat(results()).isEqualTo(1);
        assertThat(visit.page().locator(".proof .name").first()).hasText("to-roi.pdf");
    }

    @Test
    void answerThatIsLostMakesOneResultAlthoughThePageWasClosed() {
        fill();
        visit.page().route(RESULTS, route -> {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.abort();
        });
        send();
        assertThat(visit.page().locator(".unsent")).containsText("Chưa gửi được");
        visit.page().unroute(RESULTS);

        visit.page().reload();
        assertThat(visit.page().locator("#text")).hasValue(text);
        visit.page().locator(".unsent button[type=submit]").click();

        assertThat(visit.page().locator("#notices")).containsText("Đã ghi kết quả");
        assertThat(results()).isEqualTo(1);
    }

    private void fill() {
        visit.page().fill("#text", text);
        visit.page().fill("#quantity", "3");
        visit.page().fill("#measure", "buổi phát");
        visit.page().check("input[name=personal][value=false]");
    }

    private void send() {
        visit.page().click("[data-send] button");
    }

    private int results() {
        return jdbc.sql("select count(*) from result where text = :text")
                .param("text", text)
                .query(Integer.class)
                .single();
    }
}
