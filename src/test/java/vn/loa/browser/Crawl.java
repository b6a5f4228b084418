package vn.loa.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Goes through all pages that links lead to, each kind of page once, and notes what is wrong with them: links that lead
 * nowhere, what axe finds serious, sideways scrolling on a phone.
 */
final class Crawl {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)\\d+(?=/|$)");
    private static final Pattern FILE = Pattern.compile(".*\\.(docx|pdf|json|xlsx|zip)");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** The kinds of elements of a page: axe finds nothing new where two pages have the same. */
    private static final String SHAPE = "[...new Set([...document.querySelectorAll('*')].map(e => e.tagName"
            + " + [...e.attributes].map(a => /^(class|role|type|aria-\\w+)$/.test(a.name) ? a.name + a.value : a.name)"
            + ".join()))].sort().join('\\n')";

    private static final Set<String> AUDITED = ConcurrentHashMap.newKeySet();

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
        try {
            var answer = visit.open(path);
            if (answer.status() >= 400) {
                faults.add(path + " answers " + answer.status());
                return;
            }
            audit(path);
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains("Download is starting")) {
                faults.add(path + ": " + e.getMessage());
            }
            return;
        }
        for (var link : links()) {
            find(link);
        }
    }

    private void audit(String path) {
        var page = visit.page();
        if (AUDITED.add((String) page.evaluate(SHAPE))) {
            for (var violation : new AxeBuilder(page).analyze().getViolations()) {
                if (GRAVE.contains(violation.getImpact())) {
                    faults.add(path + ": " + violation.getId() + " " + first(violation.getNodes()));
                }
            }
        }
        var overhang = visit.overhangOnAPhone();
        if (overhang > 0) {
            faults.add(path + " is " + overhang + " px wider than a phone");
        }
    }

    private static List<String> first(List<CheckedNode> nodes) {
        return nodes.stream().limit(3).map(CheckedNode::getHtml).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>)
                visit.page().evaluate("[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))");
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
