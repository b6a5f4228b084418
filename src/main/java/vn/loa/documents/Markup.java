package vn.loa.documents;

import org.jspecify.annotations.Nullable;

/** Writes markup from its beginning to its end; every text and every attribute is escaped. */
final class Markup {

    private static final int USUAL_LENGTH = 1 << 15;

    private final StringBuilder written = new StringBuilder(USUAL_LENGTH);

    /** @param attributes names, each followed by its value; one without a value is left out */
    void open(String tag, @Nullable String... attributes) {
        written.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) {
                written.append(' ').append(attributes[i]).append("=\"");
                escape(value);
                written.append('"');
            }
        }
        written.append('>');
    }

    void close(String tag) {
        written.append("</").append(tag).append('>');
    }

    /** Lines of a text become lines of the page. */
    void text(String words) {
        int from = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
            escape(words.substring(from, end));
            written.append("<br>");
            from = end + 1;
        }
        escape(from == 0 ? words : words.substring(from));
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> written.append(letter);
            }
        }
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
