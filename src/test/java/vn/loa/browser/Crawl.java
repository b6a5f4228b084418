package vn.loa.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Goes through all pages that links lead to, each kind of page once, and notes what is wrong with them: links that lead
 * nowhere, what axe finds serious, sideways scrolling on a phone. The browser opens a page only where nobody before saw one
 * of its kind that is made of the same elements.
 */
final class Crawl {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)\\d+(?=/|$)");
    private static final Pattern FILE = Pattern.compile(".*\\.(docx|pdf|json|xlsx|zip)");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** What an element is to axe, beside its name: the values of these attributes, the names of all. */
    private static final Pattern TELLING = Pattern.compile("class|role|type|aria-.*");

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final Set<String> AUDITED = ConcurrentHashMap.newKeySet();

    private final Visit visit;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> kinds = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    Crawl(Visit visit) {
        this.visit = visit;
    }

    Crawl from(String path) {
        find(visit.address(path));
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
        var answer = visit.fetch(path);
        if (answer.status() >= 400) {
            faults.add(path + " answers " + answer.status());
            return;
        }
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            return;
        }
        var page = Jsoup.parse(answer.text(), answer.url());
        var shape = shape(page);
        if (SEEN.add(kind(path) + shape)) {
            visit.open(path);
            audit(path, shape);
        }
        for (var link : page.select("a[href]")) {
            find(link.absUrl("href"));
        }
    }

    private void audit(String path, String shape) {
        var page = visit.page();
        if (AUDITED.add(shape)) {
            for (var violation : violations(page)) {
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

    /** Without the places of all that is right, and without a second tab, which only frames of others would need. */
    private static List<Rule> violations(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }

    /** The kinds of elements of a page: axe finds nothing new where two pages have the same. */
    private static String shape(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute ->
                                        TELLING.matcher(attribute.getKey()).matches()
                                                ? attribute.toString()
                                                : attribute.getKey())
                                .toList())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static List<String> first(List<CheckedNode> nodes) {
        return nodes.stream().limit(3).map(CheckedNode::getHtml).toList();
    }

    private void find(String link) {
        var path = link.startsWith(visit.base())
                ? link.substring(visit.base().length()).split("#", 2)[0]
                : "";
        if (path.isEmpty() || FILE.matcher(kind(path)).matches()) {
            return;
        }
        if (kinds.add(kind(path))) {
            open.add(path);
        }
    }

    private static String kind(String path) {
        return IDENTIFIER.matcher(path.split("\\?", 2)[0]).replaceAll("…");
    }
}
