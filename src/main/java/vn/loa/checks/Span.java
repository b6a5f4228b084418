package vn.loa.checks;

/** A stretch of a text. */
public record Span(int from, int to) {

    public String of(String text) {
        return text.substring(from, to);
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** The text with other words in this place. */
    public String replaced(String text, String words) {
        return text.substring(0, from) + words + text.substring(to);
    }
}
