package vn.loa.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Looks through the markup of a page for what hostile texts made of it: elements and attributes that no page of Loa has,
 * addresses that lead out, and texts that are not there as they were typed.
 */
final class PageCheck {

    private static final Set<String> NEVER = Set.of(
            "iframe object embed base style applet audio video source math image marquee frame frameset portal xmp plaintext"
                    .concat(" foreignobject animate animatetransform animatemotion set use handler dialog template")
                    .concat(" isindex fencedframe discard mglyph annotation-xml")
                    .split(" "));

    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "xlink:href",
            "data",
            "poster",
            "background",
            "cite",
            "srcset",
            "ping",
            "hx-get",
            "hx-post",
            "hx-push-url",
            "data-url");

    /** Attributes in which Loa shows what somebody typed. */
    private static final Set<String> SHOWN = Set.of("value", "title", "aria-label", "placeholder", "alt", "content");

    /** Addresses of Loa, and those that enrol a telephone: a picture, which runs nothing, and a link for its program. */
    private static final Pattern OWN = Pattern.compile(
            "(?:/(?![/\\\\])|[?#]|$|data:image/svg\\+xml;base64,[A-Za-z0-9+/=]*$|otpauth://totp/[\\w%.:-]+\\?).*",
            Pattern.DOTALL);

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}");

    /** Identifiers, tokens, hashes, and the secrets of telephones and passkeys: made by chance, they may hold any number. */
    private static final Pattern MADE = Pattern.compile(IDENTIFIER.pattern()
            + "|^[\\w+/=.-]{20,}$|^(?:[A-Z2-7]{4} ?){8}$|(?<=\")[\\w-]{20,}=*(?=\")|(?<=/calendar/)[\\w-]{20,}|(?<=\\\\x)[0-9a-f]{8,}"
            + "|(?<![0-9a-f])[0-9a-f]{40,}(?![0-9a-f])");

    private static final Pattern STRANGE_TAG = Pattern.compile("[^a-z0-9:]|7\\d{3}");
    private static final Pattern STRANGE_NAME = Pattern.compile("[^a-z0-9:_.-]|7\\d{3}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    private final Set<Integer> read;
    private final Document page;
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> seen = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();

    private PageCheck(Document page, Set<Integer> read) {
        this.read = read;
        this.page = page;
    }

    /**
     * @param read numbers of texts that may also be shown as a document was read, without marks of lists and Markdown
     */
    static PageCheck of(String markup, Set<Integer> read) {
        return of(Jsoup.parse(markup), read);
    }

    /** The same of a page that was read already. */
    static PageCheck of(Document page, Set<Integer> read) {
        var check = new PageCheck(page, read);
        check.page.traverse((NodeVisitor) (node, depth) -> check.look(node));
        check.compareTexts();
        return check;
    }

    List<String> faults() {
        return faults;
    }

    /** The numbers of the texts that the page shows. */
    Set<Integer> seen() {
        return seen;
    }

    /** The numbers of the texts that stand on the paper of the page. */
    Set<Integer> paper() {
        var words = page.select("article.paper").eachText().toString();
        return HostileTexts.NUMBER
                .matcher(words)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .filter(HostileTexts::has)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void look(Node node) {
        if (node instanceof Document) {
            return;
        }
        if (node instanceof Element element) {
            look(element);
        } else if (node instanceof DocumentType) {
            return;
        } else if (node instanceof Comment comment) {
            if (HostileTexts.NUMBER.matcher(comment.getData()).find()) {
                faults.add("a comment swallowed " + comment.getData());
            }
        } else if (node instanceof TextNode words) {
            note(words.getWholeText());
        } else if (HostileTexts.NUMBER.matcher(node.outerHtml()).find()) {
            faults.add("raw data: " + node.outerHtml());
        }
    }

    private void look(Element element) {
        var tag = element.tagName().toLowerCase(Locale.ROOT);
        var ownScript = tag.equals("script") && element.attr("src").startsWith("/assets/");
        var strange = NEVER.contains(tag)
                || tag.equals("script") && !ownScript
                || STRANGE_TAG.matcher(tag).find();
        if (strange && !isOurs(element)) {
            faults.add("element " + shortened(element.outerHtml()));
        }
        if ((tag.equals("meta") || tag.equals("link") || tag.equals("title"))
                && !(element.parent() != null && element.parent().tagName().equals("head"))
                && !(tag.equals("title") && element.closest("svg") != null)) {
            faults.add("element outside the head: " + shortened(element.outerHtml()));
        }
        element.attributes().forEach(attribute -> look(element, attribute));
    }

    /** The editor's own icons, and its patterns for new lines. */
    private static boolean isOurs(Element element) {
        var attributes = element.attributes();
        return attributes.size() == 1
                && (element.tagName().equals("use") && element.attr("href").matches("#i-[a-z]+")
                        || element.tagName().equals("template")
                                && attributes
                                        .asList()
                                        .get(0)
                                        .toString()
                                        .matches("(data-[a-z]+-template|id)(=\"\\w*\")?"));
    }

    private void look(Element element, Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue();
        var bare = CONTROL.matcher(value).replaceAll("").strip();
        if (name.startsWith("on")
                || name.startsWith("hx-on")
                || name.startsWith("data-hx-on")
                || name.equals("style")
                || name.equals("srcdoc")
                || name.equals("http-equiv")
                || name.equals("shadowrootmode")
                || STRANGE_NAME.matcher(name).find()) {
            faults.add("attribute " + shortened(element.cssSelector() + " " + attribute));
        } else if (ADDRESSES.contains(name) && !OWN.matcher(bare).matches()) {
            faults.add("address " + shortened(element.cssSelector() + " " + attribute));
        } else if (bare.toLowerCase(Locale.ROOT).startsWith("js:") && name.startsWith("hx-")) {
            faults.add("script in " + attribute);
        }
        if (SHOWN.contains(name) || name.startsWith("data-")) {
            note(value);
        } else if (!ADDRESSES.contains(name)
                && !name.equals("id")
                && !IDENTIFIER.matcher(value).find()
                && HostileTexts.NUMBER.matcher(value).find()) {
            faults.add("a text got into " + shortened(element.cssSelector() + " " + attribute));
        }
    }

    private void note(String typed) {
        // What is quoted in short ends like this.
        if (typed.isBlank() || typed.endsWith("…")) {
            return;
        }
        var words = typed.indexOf('7') < 0 ? typed : MADE.matcher(typed).replaceAll("");
        if (CONTROL.matcher(words).find()) {
            faults.add("control characters in " + shortened(words));
        }
        HostileTexts.NUMBER
                .matcher(words)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .filter(HostileTexts::has)
                .forEach(seen::add);
        text.append(HostileText.squeezed(words)).append('\n');
    }

    private void compareTexts() {
        var shown = text.toString();
        seen.stream()
                .map(HostileTexts::of)
                .filter(typed -> !typed.isIn(shown) && !(read.contains(typed.number()) && typed.isReadIn(shown)))
                .forEach(typed -> faults.add("not as typed: " + shortened(typed.toString())));
    }

    private static String shortened(String text) {
        return text.length() > 220 ? text.substring(0, 220) + "…" : text;
    }
}
