package vn.loa.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/** A browser that notes what it must not have done: run what was typed, ask strangers, or be stopped by the policy. */
public final class Watch implements AutoCloseable {

    private static final String TELL_REPORTS =
            "document.addEventListener('securitypolicyviolation', e => policyReport(e.effectiveDirective + ' ' + e.blockedURI"
                    + " + ' ' + e.sample))";

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> noted = new ArrayList<>();

    public Watch(int port) {
        base = "http://localhost:" + port;
        context = Browser.get().newContext(new NewContextOptions().setLocale("vi-VN"));
        context.exposeFunction("alarm", numbers -> noted.add("ran " + List.of(numbers)));
        context.exposeFunction("policyReport", said -> noted.add("policy " + List.of(said)));
        context.addInitScript(TELL_REPORTS);
        context.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(base + "/")) {
                noted.add("asked " + request.url());
            }
        });
        page = context.newPage();
        page.onDialog(dialog -> {
            noted.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        context.onPage(other -> noted.add("opened " + other.url()));
        page.onPageError(error -> noted.add("error " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                noted.add("console " + message.text());
            }
        });
    }

    public Watch signIn(String username, String password) {
        page.navigate(base + "/sign-in");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", password);
        page.click("main button[type=submit]");
        page.waitForURL(address -> !address.contains("/sign-in"));
        return this;
    }

    /** The markup of the page as scripts left it. */
    public String open(String path) {
        page.navigate(base + path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return page.content();
    }

    /** What happened since this was asked last. */
    public List<String> noted() {
        // What was set going has its turn before it is asked for.
        page.waitForTimeout(30);
        var since = List.copyOf(noted);
        noted.clear();
        return since;
    }

    @Override
    public void close() {
        context.close();
    }
}
