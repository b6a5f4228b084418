package vn.loa.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures every page on a generated country, given as {@code -Dbenchmark.home}, and writes a table. The client runs on the
 * same machine: CPU a request is the server's own, throughput and latency are what both together leave.
 */
@Tag("proof")
class BenchmarkTests {

    private static final double SECONDS = Double.parseDouble(System.getProperty("benchmark.seconds", "10"));
    private static final double MIX_SECONDS = Double.parseDouble(System.getProperty("benchmark.mix", "300"));
    private static final int RATE = Integer.getInteger("benchmark.rate", 200);
    private static final int SESSIONS = Integer.getInteger("benchmark.sessions", 2000);
    /** Which pages are measured one by one: what of their names. */
    private static final Pattern PAGES = Pattern.compile(System.getProperty("benchmark.pages", ""));

    private static final String PASSWORD = System.getProperty("benchmark.password", "loa-demo-2026");
    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);

    private final StringBuilder table = new StringBuilder();

    /** Makes the errand of the so many-th connection. */
    private interface Making {
        Errand of(Browser browser, People.Drafter drafter) throws Exception;
    }

    @Test
    void measure() throws Exception {
        var home = Path.of(System.getProperty("benchmark.home", "")).toAbsolutePath();
        try (var loa = MeasuredLoa.on(home);
                var database = loa.database()) {
            var people = new People(loa.address(), database, PASSWORD);
            say(
                    "| page | connections | req/s | p50 ms | p95 ms | p99 ms | errors | kB | Loa CPU ms | PostgreSQL CPU ms | SQL |");
            say("|---|---|---|---|---|---|---|---|---|---|---|");
            var browsers = people.sessions(Math.max(32, people.plans()));
            takeBack(people, browsers);
            for (var drafter : people.drafters.subList(0, Math.min(32, people.drafters.size()))) {
                if (drafter.work() != null) {
                    WorkOfAYear.grow(database, drafter.work());
                }
            }
            var worked = people.drafters.get(0).work() != null;
            var pages = pages(people, worked ? ReportsOfAProvince.grow(database) : null);
            for (var page : pages.entrySet()) {
                for (int connections : CONNECTIONS) {
                    measure(loa, people, page.getKey(), page.getValue(), browsers.subList(0, connections));
                }
            }
            sayMemory(loa, "after 32 connections");
            mix(loa, people, pages);
            sayMemory(loa, "after the mix");
        } finally {
            Files.writeString(Path.of("target/benchmark.md"), table, StandardCharsets.UTF_8);
        }
    }

    /** @param reports null in a country of one year, where nothing is carried out yet */
    private static Map<String, Making> pages(People people, @Nullable ReportsOfAProvince reports) {
        var pages = new LinkedHashMap<String, Making>();
        pages.put("first page /", (browser, drafter) -> Errand.look(browser, "/"));
        pages.put("list of a province, 50 rows", list("?unit={province}"));
        pages.put("list of the country", list("?unit="));
        pages.put("list with filters", list("?unit={province}&year=2026&status=ISSUED"));
        pages.put("list, text without accents", list("?unit=&text=truyen+thong+cai+cach+hoa"));
        pages.put("list, page 100", list("?unit=&page=100"));
        pages.put("plan", (browser, drafter) -> Errand.look(browser, drafter.issued()));
        pages.put("editor", (browser, drafter) -> Errand.look(browser, drafter.section()));
        pages.put("save a section", (browser, drafter) -> Errand.save(browser, drafter.section()));
        pages.put("submit, take back", moving());
        if (reports != null) {
            work(pages, people, reports);
        }
        pages.put("Word", (browser, drafter) -> Errand.look(browser, drafter.issued() + "/document.docx"));
        pages.put("PDF", (browser, drafter) -> Errand.look(browser, drafter.issued() + "/document.pdf"));
        pages.put(
                "XLSX of a province's year",
                (browser, drafter) -> Errand.look(browser, "/plans.xlsx?year=2026&unit=" + drafter.province()));
        return pages;
    }

    private static void work(Map<String, Making> pages, People people, ReportsOfAProvince reports) {
        pages.put("activities", (browser, drafter) -> Errand.look(browser, "/activities"));
        pages.put("activities as a month", (browser, drafter) -> Errand.look(browser, "/activities?view=CALENDAR"));
        pages.put("an activity", (browser, drafter) -> Errand.look(browser, activity(browser, drafter)));
        pages.put("record a result", (browser, drafter) -> Errand.record(browser, activity(browser, drafter)));
        pages.put("sheet of activities", (browser, drafter) -> Errand.look(browser, "/activities.xlsx?when=OPEN"));
        pages.put("a report made of 2,000 results", (browser, drafter) -> Errand.look(browser, report(browser)));
        var sum = "consolidation of %d communes".formatted(reports.communes());
        pages.put(sum, above(people, reports, ""));
        pages.put(sum + ", XLSX", above(people, reports, "/document.xlsx"));
    }

    /** What goes on all the year: there is always something to record. */
    private static String activity(Browser browser, People.Drafter drafter) throws IOException, InterruptedException {
        if (drafter.work() == null) {
            throw new IllegalStateException(
                    "too few communes that carry a plan out: generate more, of two years at least");
        }
        var links = browser.get("/activities?when=ALWAYS").page().select("main a[href~=^/activities/[0-9a-f-]{36}]");
        return links.stream()
                .findFirst()
                .map(link -> link.attr("href").replaceFirst("[?#].*", ""))
                .orElseThrow(() -> new IllegalStateException("no activity"));
    }

    /** Of the year, and not handed in: its figures are made anew each time it is looked at. */
    private static String report(Browser browser) throws IOException, InterruptedException {
        var links = browser.get("/reports?state=ALL").page().select("main a[href~=^/reports/[0-9a-f-]{36}]");
        return links.stream()
                .filter(link -> link.text().startsWith("Báo cáo năm"))
                .findFirst()
                .map(link -> link.attr("href").replaceFirst("[?#].*", ""))
                .orElseThrow(() -> new IllegalStateException("no report is due"));
    }

    private static Making above(People people, ReportsOfAProvince reports, String part) {
        return (browser, drafter) -> Errand.look(people.signedIn(reports.username()), reports.report() + part);
    }

    /** Of those who share a plan one moves it at a time: else half of the answers would be that somebody was faster. */
    private static Making moving() {
        var moves = new HashMap<String, Errand>();
        return (browser, drafter) -> {
            if (!moves.containsKey(drafter.draft())) {
                moves.put(drafter.draft(), Errand.move(browser, drafter.draft()));
            }
            return moves.get(drafter.draft());
        };
    }

    private static Making list(String query) {
        return (browser, drafter) -> Errand.look(browser, "/plans" + query.replace("{province}", drafter.province()));
    }

    private void measure(MeasuredLoa loa, People people, String name, Making making, List<Browser> browsers)
            throws Exception {
        if (SECONDS <= 0 || !PAGES.matcher(name).find()) {
            return;
        }
        var errands = new ArrayList<Errand>();
        for (int i = 0; i < browsers.size(); i++) {
            errands.add(making.of(browsers.get(i), people.drafter(i)));
        }
        Load.closed(errands, SECONDS / 3);
        var before = loa.use();
        long begun = System.nanoTime();
        var latencies = Load.closed(errands, SECONDS);
        say(name, String.valueOf(browsers.size()), latencies, (System.nanoTime() - begun) / 1e9, before, loa.use());
    }

    private static void takeBack(People people, List<Browser> browsers) throws Exception {
        for (int i = 0; i < people.plans(); i++) {
            Errand.makeDraft(browsers.get(i), people.drafter(i).draft());
        }
    }

    private void mix(MeasuredLoa loa, People people, Map<String, Making> pages) throws Exception {
        if (MIX_SECONDS <= 0) {
            return;
        }
        var sessions = people.sessions(Math.max(SESSIONS, people.plans()));
        takeBack(people, sessions);
        var errands = mixed(people, sessions, pages);
        // A morning begins slowly, too.
        Load.open(errands, RATE / 4.0, Math.min(60, MIX_SECONDS / 5));
        Load.open(errands, RATE / 2.0, Math.min(60, MIX_SECONDS / 5));
        var before = loa.use();
        var latencies = Load.open(errands, RATE, MIX_SECONDS);
        say("mix, " + RATE + " requests/s", SESSIONS + " sessions", latencies, MIX_SECONDS, before, loa.use());
    }

    /** What officers do, in the proportions of a busy morning; one in twelve writes, each alone on a section or a plan. */
    private static List<Errand> mixed(People people, List<Browser> sessions, Map<String, Making> pages)
            throws Exception {
        var weights = Map.ofEntries(
                Map.entry("first page /", 100),
                Map.entry("list of a province, 50 rows", 70),
                Map.entry("list of the country", 20),
                Map.entry("list with filters", 50),
                Map.entry("list, text without accents", 30),
                Map.entry("list, page 100", 10),
                Map.entry("plan", 120),
                Map.entry("editor", 45),
                Map.entry("Word", 6),
                Map.entry("PDF", 3),
                Map.entry("XLSX of a province's year", 1));
        var bag = new ArrayList<Making>();
        for (var weight : new TreeMap<>(weights).entrySet()) {
            for (int i = 0; i < weight.getValue(); i++) {
                bag.add(pages.get(weight.getKey()));
            }
        }
        var random = new Random(7);
        var errands = new ArrayList<Errand>();
        var handedIn = new HashSet<String>();
        for (int i = 0; i < sessions.size(); i++) {
            var drafter = people.drafter(i);
            var making = bag.get(random.nextInt(bag.size()));
            if (i < people.plans() && i % 8 == 0) {
                handedIn.add(drafter.draft());
                making = pages.get("submit, take back");
            } else if (i < Math.min(people.drafters.size(), sessions.size() / 12)
                    && !handedIn.contains(drafter.draft())) {
                making = pages.get("save a section");
            }
            // Nobody can edit what is handed in.
            if (making == pages.get("editor") && handedIn.contains(drafter.draft())) {
                making = pages.get("plan");
            }
            errands.add(making.of(sessions.get(i), drafter));
        }
        Collections.shuffle(errands, random);
        return errands;
    }

    private void sayMemory(MeasuredLoa loa, String when) throws Exception {
        var pss = loa.pss();
        say("");
        say("PSS %s: Loa %d MiB, PostgreSQL %d MiB".formatted(when, pss[0], pss[1]));
        say("");
    }

    private void say(
            String name,
            String connections,
            Latencies latencies,
            double seconds,
            MeasuredLoa.Use before,
            MeasuredLoa.Use after) {
        double requests = Math.max(1, latencies.count());
        say(String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.1f | %.1f | %s | %.1f | %.2f | %.2f | %.1f |",
                name,
                connections,
                requests / seconds,
                latencies.percentile(50),
                latencies.percentile(95),
                latencies.percentile(99),
                latencies.errors(),
                latencies.kilobytes(),
                (after.loa() - before.loa()) / requests,
                (after.postgresql() - before.postgresql()) / requests,
                (after.statements() - before.statements()) / requests));
    }

    private void say(String line) {
        table.append(line).append('\n');
        System.out.println(line);
    }
}
