package vn.loa.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body that issued a cited document, as it is named behind the date. */
record IssuerName(String name, int end) {

    private static final Pattern OF = Pattern.compile("^\\s*,?\\s*(?:được\\s+)?(của|do)?\\s+");
    private static final Pattern WORD = Pattern.compile("\\s*([^\\s;,.:()]+)([;,.:()]?)");
    private static final List<String> BEGIN = Vocabulary.phrases("issuer.begin");
    private static final List<String> END = Vocabulary.phrases("issuer.end");
    private static final List<String> ALWAYS_END = Vocabulary.phrases("issuer.end.always");
    /** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" is one who holds two posts. */
    private static final Pattern OFFICE = Pattern.compile("\\s*(?:Chủ nhiệm (?:Văn phòng Chính phủ|Ủy ban Dân tộc))");

    private static final int MOST_WORDS = 16;

    /** The name that begins at a place of a text; null if none does. */
    static @Nullable IssuerName at(String text, int from) {
        var rest = text.substring(from);
        var of = OF.matcher(rest);
        int begin = of.find() ? of.end() : 0;
        if (begin == 0 && from > 0
                || begin >= rest.length()
                || !isBody(rest.substring(begin), begin > 0 && of.group(1) != null)) {
            return null;
        }
        int end = end(rest, begin);
        return end <= begin ? null : new IssuerName(rest.substring(begin, end).strip(), from + end);
    }

    private static boolean isBody(String text, boolean after) {
        var words = Words.of(text.substring(0, Math.min(60, text.length())));
        return Words.begin(words, BEGIN)
                && !Words.begin(words, ALWAYS_END)
                && (after || Character.isUpperCase(text.charAt(0)));
    }

    private static int end(String text, int begin) {
        var word = WORD.matcher(text);
        int end = begin;
        for (int i = 0; i < MOST_WORDS && word.find(end) && word.start() == end; i++) {
            if (i > 0 && stops(text, word.start(1), word.group(1), i)) {
                return end;
            }
            end = word.end(1);
            boolean abbreviation = ".".equals(word.group(2))
                    && word.end() < text.length()
                    && Words.isCapital(word.group(1))
                    && text.charAt(word.end()) != ' ';
            if (!word.group(2).isEmpty() && !abbreviation) {
                var office = OFFICE.matcher(text).region(word.end(2), text.length());
                return office.lookingAt() ? office.end() : end;
            }
            end = abbreviation ? word.end() : end;
        }
        return end;
    }

    private static boolean stops(String text, int at, String word, int index) {
        var rest = text.substring(at, Math.min(text.length(), at + 60));
        var words = Words.of(rest);
        if ("và".equals(word)) {
            var next = rest.substring(2).strip();
            return next.isEmpty() || CitationScanner.kindAt(next) != null || Character.isLowerCase(next.charAt(0));
        }
        if (Words.begin(words, ALWAYS_END)) {
            return true;
        }
        if (Character.isLowerCase(word.charAt(0))) {
            return Words.begin(words, END);
        }
        // "Sở Kế hoạch và Đầu tư" is a body, "UBND tỉnh Kế hoạch …" lacks a word.
        return index > 1
                && CitationScanner.kindAt(rest) != null
                && !text.substring(0, at).strip().endsWith("-");
    }
}
