package vn.loa.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of this JVM, the machine's own: nothing is downloaded. */
final class Browser {

    /** The first is the same browser without its windows: each step takes half as long. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome");

    /** In ms. Nothing waits so long where it is right: only a machine with much else to do. */
    private static final double PATIENCE = 30_000;

    private Browser() {}

    private static final class Holder {
        static final com.microsoft.playwright.Browser BROWSER = launch();
    }

    static com.microsoft.playwright.Browser get() {
        return Holder.BROWSER;
    }

    static Optional<Path> executable() {
        var chosen = System.getenv("CHROMIUM");
        return Stream.of(
                        Stream.ofNullable(chosen).map(Path::of),
                        NAMES.stream().flatMap(name -> folders().map(folder -> folder.resolve(name))))
                .flatMap(found -> found)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders() {
        return Stream.concat(
                        Stream.of("/usr/bin"),
                        Stream.ofNullable(System.getenv("PATH"))
                                .flatMap(path -> Stream.of(path.split(File.pathSeparator))))
                .map(Path::of);
    }

    private static com.microsoft.playwright.Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
