package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which lines of a source continue the line before: joins what was wrapped, and only that. */
final class Wrapping {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:-\\s*)?\\d{1,3}(?:\\s*-)?|(?i:trang)\\s+\\d{1,3}(?:\\s*/\\s*\\d{1,3})?");
    private static final Pattern BROKEN_SYMBOL = Pattern.compile(".*\\p{Lu}-");
    private static final Pattern TIGHT_END = Pattern.compile(".*[^\\s]-|.*\\p{L}/|.*\\d/");
    private static final Pattern DATE_REST = Pattern.compile("^\\d{1,4}\\s?/.*|^\\d{4}\\b.*");

    private static final int FEWEST_CONTINUED = 4;

    /** Below this share of lines that surely go on in the next, the lines of a source are paragraphs already. */
    private static final double WRAPPED_SHARE = 0.12;

    /** How much of the full width a line must leave empty before its break counts as meant; a first line is indented. */
    private static final double FIRST_LINE = 0.87;

    private static final double OTHER_LINE = 0.96;

    /** A paragraph broken by a page is longer than this; shorter ones are lines of their own. */
    private static final int SHORTEST_BROKEN = 50;

    private final boolean wrapped;
    private final double full;

    private Wrapping(boolean wrapped, double full) {
        this.wrapped = wrapped;
        this.full = full;
    }

    static Wrapping of(List<SourceLine> lines) {
        var continued = new ArrayList<Double>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i - 1).isRow() && goesOnSurely(lines.get(i))) {
                continued.add(lines.get(i - 1).width());
            }
        }
        continued.sort(null);
        if (continued.size() < FEWEST_CONTINUED) {
            double edge = lines.stream().mapToDouble(SourceLine::width).max().orElse(0);
            return isJustified(lines, edge) ? new Wrapping(true, edge) : new Wrapping(false, Double.MAX_VALUE);
        }
        double full = continued.get((int) (continued.size() * 0.9));
        boolean often = continued.size() > lines.size() * WRAPPED_SHARE;
        return often || endsEvenly(lines, full) ? new Wrapping(true, full) : new Wrapping(false, Double.MAX_VALUE);
    }

    /** Lines that end at just the same place were filled up by who set them. */
    private static boolean isJustified(List<SourceLine> lines, double edge) {
        return lines.stream()
                        .filter(line -> !line.isRow() && !line.whole() && line.width() > edge * 0.998)
                        .count()
                >= FEWEST_CONTINUED;
    }

    /** In short items few lines go on, but none is wider than the page either; a paragraph in one line would be. */
    private static boolean endsEvenly(List<SourceLine> lines, double full) {
        return lines.stream().noneMatch(line -> !line.isRow() && (line.whole() || line.width() > full * 1.15));
    }

    static boolean isPageNumber(String text) {
        return text.length() < 15 && PAGE_NUMBER.matcher(text).matches();
    }

    /** Whether a line is a page number between the lines of a paragraph. */
    boolean leavesOut(SourceLine line) {
        return wrapped && !line.isRow() && isPageNumber(line.text());
    }

    /** Joins lines to paragraphs; page numbers that stand between them are left out. */
    List<SourceLine> joined(List<SourceLine> lines) {
        var joined = new ArrayList<SourceLine>();
        var text = new StringBuilder();
        var head = "";
        @Nullable SourceLine last = null;
        for (var line : lines) {
            if (leavesOut(line)) {
                continue;
            }
            if (last != null && (line.isRow() || last.isRow() || begins(head, text.length(), last, line))) {
                joined.add(last.with(text.toString()));
                text.setLength(0);
            }
            // Looking at the whole paragraph for each of its lines would take the square of its length.
            head = text.isEmpty() ? line.text() : head;
            append(text, line.text());
            last = line;
        }
        if (last != null) {
            joined.add(last.with(text.toString()));
        }
        return joined;
    }

    private boolean begins(String head, int length, SourceLine last, SourceLine line) {
        var marker = Marker.of(line.text());
        boolean ended = isEnd(last.text());
        boolean first = last.text().length() >= length;
        boolean room = last.width() + line.first() <= full * (first ? FIRST_LINE : OTHER_LINE);
        if (marker != null) {
            return ended || !wrapped || room || !isChanceMarker(marker);
        }
        if (startsLow(line.text())) {
            boolean kept = line.whole() && last.text().length() < SHORTEST_BROKEN;
            return wrapped ? ended && last.text().endsWith(":") && room : ended || kept;
        }
        if (!wrapped) {
            return !DATE_REST.matcher(line.text()).matches() || ended;
        }
        boolean capitals = Words.isCapital(head);
        if (capitals != Words.isCapital(line.text()) && Marker.of(head) != null && capitals) {
            return true;
        }
        if (ended && Words.begin(Words.of(line.text()), Vocabulary.phrases("wrap.begin"))) {
            return true;
        }
        if (ended) {
            // A full line that ends a sentence: an item goes on more often than that a plain paragraph follows it.
            return room
                    || line.apart()
                    || Marker.of(head) == null && !last.text().endsWith(";");
        }
        return (room && !isUnfinished(head, first) || line.apart()) && !expectsMore(last.text());
    }

    /** A plain paragraph ends with a mark; only what is set as a heading or in one line may lack it. */
    private static boolean isUnfinished(String head, boolean first) {
        return Marker.of(head) == null
                && !Words.isCapital(head)
                && (!first || Words.begin(Words.of(head), Vocabulary.phrases("basis.begin")));
    }

    /** A wrapped line may begin with what looks like a bullet: "Văn hóa / - xã hội", "tháng / 6. Các đơn vị". */
    private static boolean isChanceMarker(Marker marker) {
        return switch (marker.style()) {
            case BULLET -> "-".equals(marker.family()) && startsLow(marker.text());
            case ARABIC -> marker.depth() == 1 && Integer.parseInt(marker.number()) > 9;
            default -> false;
        };
    }

    private static boolean goesOnSurely(SourceLine line) {
        return !line.isRow() && startsLow(line.text()) && Marker.of(line.text()) == null;
    }

    private static boolean startsLow(String text) {
        int i = 0;
        while (i < text.length() && "“\"'(‘".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && (Character.isLowerCase(text.charAt(i)) || ",;.)".indexOf(text.charAt(i)) >= 0);
    }

    private static boolean expectsMore(String text) {
        return text.endsWith(",")
                || Vocabulary.phrases("wrap.open").contains(Words.of(text.substring(text.lastIndexOf(' ') + 1)));
    }

    private static boolean isEnd(String text) {
        int i = text.length() - 1;
        while (i > 0 && "”\"')’".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".;:!?…".indexOf(text.charAt(i)) >= 0;
    }

    /** Adds a line to what stands before it in the same paragraph. */
    static void append(StringBuilder text, String line) {
        if (line.isBlank()) {
            return;
        }
        if (text.length() > 0 && !isTight(text, line)) {
            text.append(' ');
        }
        text.append(line.strip().replaceAll(" {2,}", " "));
    }

    /** A symbol or a compound is broken at its hyphen: "NĐ-" and "CP" are one word. */
    private static boolean isTight(StringBuilder text, String line) {
        if (line.charAt(0) == '/') {
            return true;
        }
        var end = text.substring(Math.max(0, text.length() - 8));
        return BROKEN_SYMBOL.matcher(end).matches() && Character.isUpperCase(line.charAt(0))
                || TIGHT_END.matcher(end).matches();
    }
}
