package vn.loa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person at one screen: a browser window with cookies of its own. */
public final class Visit implements AutoCloseable {

    private static final int LAPTOP = 1340;
    private static final int PHONE = 360;
    private static final int HEIGHT = 860;

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(int port, int width, boolean scripts) {
        base = "http://localhost:" + port;
        context = Browser.get()
                .newContext(new NewContextOptions()
                        .setBaseURL(base)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setViewportSize(width, HEIGHT)
                        .setJavaScriptEnabled(scripts));
        page = context.newPage();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    public static Visit withLaptop(int port) {
        return new Visit(port, LAPTOP, true);
    }

    public static Visit withPhone(int port) {
        return new Visit(port, PHONE, true);
    }

    public static Visit withoutScripts(int port) {
        return new Visit(port, LAPTOP, false);
    }

    public Page page() {
        return page;
    }

    public Response open(String path) {
        return page.navigate(base + path);
    }

    /** The page as the server sends it, to the same session, but shown to nobody. */
    APIResponse fetch(String path) {
        return page.request().get(base + path);
    }

    /** The whole address of a page. */
    public String address(String path) {
        return base + path;
    }

    public void signIn(String username, String password) {
        open("/sign-in");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", password);
        page.click("main form[action='/sign-in'] button[type=submit]");
        page.waitForURL(address -> !address.contains("/sign-in"));
    }

    /** The first button of the page with just this label. */
    public void press(String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Waits until the page tells this. */
    public void isTold(String words) {
        assertThat(page.locator(".notice").first()).containsText(words);
    }

    /**
     * A new draft from the template, at its section on the purpose. Opened by its address: who clicks and types at once
     * may still type into the page before.
     */
    public void beginPlan() {
        open("/plans/new");
        page.locator("button[value=TEMPLATE]").click();
        page.waitForURL(Pattern.compile("/sections/"));
        follow(page.locator(".outline a", new Page.LocatorOptions().setHasText("Mục đích"))
                .last());
    }

    /** Opens the page that a link leads to, and waits until it is there. */
    public void follow(Locator link) {
        open(link.getAttribute("href"));
    }

    /** How much wider than the screen the page is when the screen is a phone's. */
    public int overhangOnAPhone() {
        page.setViewportSize(PHONE, HEIGHT);
        var width = (int) page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(LAPTOP, HEIGHT);
        return width - PHONE;
    }

    /** What the browser complained of: errors of scripts, and what the content security policy refused. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    String base() {
        return base;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
