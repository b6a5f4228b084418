package vn.loa.checks;

import java.util.List;
import java.util.regex.Pattern;

/** The sentence, or the item between semicolons, in which something stands. */
public final class Sentence {

    private static final Pattern END = Pattern.compile("[.;?!](?=\\s|$)|\\n");

    private Sentence() {}

    /** Where the sentence around this place begins and ends. */
    public static Span around(String text, Span place) {
        int from = 0;
        var end = END.matcher(text);
        while (end.find()) {
            if (end.start() >= place.to()) {
                return new Span(from, end.start());
            }
            if (end.end() <= place.from()) {
                from = end.end();
            }
        }
        return new Span(from, text.length());
    }

    /** Whether one of these words stands in the sentence around this place. */
    public static boolean has(String text, Span place, List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        var sentence = Spoken.of(around(text, place).of(text));
        return words.stream().anyMatch(sentence::has);
    }
}
