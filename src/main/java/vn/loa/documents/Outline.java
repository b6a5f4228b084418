package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Marker.Style;
import vn.loa.documents.Part.Item;

/**
 * Finds the sections of a text by its numbers. First everything numbered is put below what it belongs to; then each family of
 * siblings is taken either as sections or as items, because a section's lines stand before its children.
 */
final class Outline {

    private static final Pattern LABEL = Pattern.compile("^(\\p{Lu}[^:;.!?]{1,140}?)\\s*:\\s+(?=\\S)");
    private static final Pattern LEADS_ON =
            Pattern.compile(".*\\s(?:như|gồm|sau|là|sau đây|bao gồm|như sau|thông qua|qua)$");
    private static final List<String> ACTIVITY_LABELS =
            List.of("lead", "coordinators", "contents", "products", "schedule", "budget");
    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_LETTER_TITLE = 160;
    private static final int LONGEST_LABEL_WORDS = 20;

    /** A paragraph with what stands below it. */
    private static final class Node {

        final @Nullable Paragraph paragraph;
        final List<Node> children = new ArrayList<>();

        Node(@Nullable Paragraph paragraph) {
            this.paragraph = paragraph;
        }

        @Nullable
        Marker marker() {
            return paragraph == null ? null : paragraph.marker();
        }

        boolean isNumbered() {
            var marker = marker();
            return marker != null && marker.isNumber();
        }

        String words() {
            return paragraph == null ? "" : paragraph.words();
        }
    }

    private Outline() {}

    static Part of(List<Paragraph> paragraphs) {
        var root = new Node(null);
        var path = new ArrayList<Node>(List.of(root));
        for (var paragraph : paragraphs) {
            var node = new Node(paragraph);
            if (node.isNumbered()) {
                while (path.size() > 1 && rank(path.get(path.size() - 1), path) >= rank(node, path)) {
                    path.remove(path.size() - 1);
                }
                path.get(path.size() - 1).children.add(node);
                path.add(node);
            } else {
                path.get(path.size() - 1).children.add(node);
            }
        }
        var part = new Part(null, null, "");
        fill(part, root, true);
        return part;
    }

    private static int rank(Node node, List<Node> path) {
        var marker = node.marker();
        if (marker == null) {
            return 100;
        }
        boolean inLetter = path.stream().anyMatch(above -> above != node && isLetter(above));
        return switch (marker.style()) {
            case PART -> 0;
            case CAPITAL -> 1;
            case ROMAN -> 2;
            case ARTICLE -> 3;
            case ARABIC -> (inLetter && marker.written().endsWith(")") ? 20 : 4) + marker.depth();
            case LETTER -> marker.number().length() > 1 ? 16 : 15;
            case BULLET -> 99;
        };
    }

    private static boolean isLetter(Node node) {
        var marker = node.marker();
        return marker != null && marker.style() == Style.LETTER;
    }

    private static void fill(Part part, Node node, boolean top) {
        var numbered = node.children.stream().filter(Node::isNumbered).toList();
        boolean tasks = Understanding.roles(part.title).contains(SectionRole.ASSIGNMENT);
        boolean sections = !numbered.isEmpty()
                && (top && !isLetter(numbered.get(0)) || areSections(numbered) && (tasks || !isList(numbered)));
        var list = new ItemList(part.items);
        for (var child : node.children) {
            if (sections && child.isNumbered()) {
                part.children.add(section(child, tasks));
            } else {
                list.add(child, 0);
            }
        }
    }

    /** Siblings with nothing below them, of which not each has a label, are a list. */
    private static boolean isList(List<Node> siblings) {
        return siblings.stream().allMatch(node -> node.children.isEmpty())
                && siblings.stream()
                        .anyMatch(node -> !LABEL.matcher(node.words()).find());
    }

    private static Part section(Node node, boolean task) {
        var paragraph = node.paragraph;
        var marker = node.marker();
        if (paragraph == null || marker == null) {
            throw new IllegalStateException("a section has a number");
        }
        var label = LABEL.matcher(marker.text());
        boolean labelled = label.find() && isLabel(label.group(1));
        var actor = task && !labelled && node.children.isEmpty() ? Tasks.leading(marker.text()) : null;
        if (actor != null) {
            var told = new Part(paragraph.number(), marker.number(), actor);
            var rest = marker.text().substring(actor.length()).strip();
            told.items.add(new Item(paragraph.number(), 0, null, rest));
            return told;
        }
        var part = new Part(paragraph.number(), marker.number(), title(labelled ? label.group(1) : marker.text()));
        if (labelled) {
            part.items.add(new Item(paragraph.number(), 0, null, marker.text().substring(label.end())));
        }
        fill(part, node, false);
        return part;
    }

    static String title(String text) {
        return text.replaceAll("\\s{2,}", " ")
                .replaceAll("\\s*:$|(?<![.…])\\s*\\.$", "")
                .strip();
    }

    /** Siblings are sections if most of them look like headings, and none like a whole paragraph. */
    private static boolean areSections(List<Node> siblings) {
        boolean letters = isLetter(siblings.get(0));
        int longest = letters ? LONGEST_LETTER_TITLE : LONGEST_TITLE;
        long headings =
                siblings.stream().filter(node -> isHeading(node, letters)).count();
        boolean paragraphs = letters
                && siblings.stream()
                        .anyMatch(node -> !isHeading(node, true) && node.words().length() > longest);
        return headings * 2 >= siblings.size() && headings > 0 && !paragraphs;
    }

    private static boolean isHeading(Node node, boolean letter) {
        var text = node.words();
        var label = LABEL.matcher(text);
        if (label.find() && isLabel(label.group(1))) {
            return !letter || isActivityLabel(label.group(1)) || Words.count(label.group(1)) <= 6;
        }
        if (text.length() > (letter ? LONGEST_LETTER_TITLE : LONGEST_TITLE)) {
            return false;
        }
        boolean sentence = text.endsWith(";") || text.endsWith(",") || text.endsWith(".") && Words.count(text) > 8;
        if (sentence) {
            return false;
        }
        return !node.children.isEmpty() || isActivityLabel(text);
    }

    private static boolean isLabel(String label) {
        return Words.count(label) <= LONGEST_LABEL_WORDS
                && !LEADS_ON.matcher(label).matches();
    }

    static boolean isActivityLabel(String label) {
        return activityField(label) != null;
    }

    /** Which part of an activity a label announces: {@code lead}, {@code products} …; null for none. */
    static @Nullable String activityField(String label) {
        var words = Words.of(label);
        for (var field : ACTIVITY_LABELS) {
            if (Vocabulary.phrases("activity." + field).contains(words)) {
                return field;
            }
        }
        return null;
    }

    /** Puts items one below the other by the order in which their kinds of marker come up. */
    private static final class ItemList {

        private final List<Item> items;
        private final List<Marker> open = new ArrayList<>();

        ItemList(List<Item> items) {
            this.items = items;
        }

        void add(Node node, int base) {
            var paragraph = node.paragraph;
            if (paragraph == null) {
                return;
            }
            var marker = paragraph.marker();
            items.add(new Item(
                    paragraph.number(),
                    base + level(marker),
                    marker == null ? null : marker.written(),
                    paragraph.words()));
            var below = new ItemList(items);
            node.children.forEach(child -> below.add(child, base + (child.marker() == null ? 0 : level(marker) + 1)));
        }

        private int level(@Nullable Marker marker) {
            if (marker == null) {
                return 0;
            }
            for (int i = 0; i < open.size(); i++) {
                if (open.get(i).isLike(marker)) {
                    open.subList(i + 1, open.size()).clear();
                    return i;
                }
            }
            open.add(marker);
            return open.size() - 1;
        }
    }
}
