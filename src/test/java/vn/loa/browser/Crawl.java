package vn.loa.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Goes through all pages that links lead to, each kind of page once, and notes what is wrong with them: links that lead
 * nowhere, what axe finds serious, sideways scrolling on a phone.
 */
final class Crawl {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)\\d+(?=/|$)");
    private static final Pattern FILE = Pattern.compile(".*\\.(docx|pdf|json|xlsx|zip)");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Visit visit;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> kinds = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    Crawl(Visit visit) {
        this.visit = visit;
    }

    Crawl from(String path) {
        find(path);
        while (!open.isEmpty()) {
            look(open.pop());
        }
        return this;
    }

    Set<String> kinds() {
        return new TreeSet<>(kinds);
    }

    List<String> faults() {
        return faults;
    }

    private void look(String path) {
        var answer = visit.open(path);
        if (answer.status() >= 400) {
            faults.add(path + " answers " + answer.status());
            return;
        }
        var page = visit.page();
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(violation -> GRAVE.contains(violation.getImpact()))
                        .forEach(violation -> faults.add(path + ": " + violation.getId() + " "
                                + violation.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList()));
        var overhang = visit.overhangOnAPhone();
        if (overhang > 0) {
            faults.add(path + " is " + overhang + " px wider than a phone");
        }
        for (var link : page.locator("a[href]").all()) {
            find(link.getAttribute("href"));
        }
    }

    private void find(String link) {
        var address = URI.create(
                        visit.page().url().startsWith("http") ? visit.page().url() : visit.base() + "/")
                .resolve(link);
        var path = address.getPath();
        if (!address.toString().startsWith(visit.base())
                || path == null
                || FILE.matcher(path).matches()) {
            return;
        }
        if (kinds.add(IDENTIFIER.matcher(path).replaceAll("…"))) {
            var query = address.getRawQuery();
            open.add(query == null ? path : path + "?" + query);
        }
    }
}
