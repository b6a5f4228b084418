package vn.loa.planning.domain;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.checks.Span;

/**
 * A text as it was copied, with the words that were accepted in it since; finds where the others stand in the text of
 * today, of which an officer may have written some by hand meanwhile.
 */
record RenewalText(String copied, List<Accepted> accepted) {

    private static final Pattern WORD = Pattern.compile("\\s+|\\S+");

    /** Words that took the place of others; the span is counted in the copied text. */
    record Accepted(Span span, String words) {

        int longer() {
            return words.length() - (span.to() - span.from());
        }
    }

    RenewalText {
        accepted = accepted.stream()
                .sorted(Comparator.comparing(one -> one.span().from()))
                .toList();
    }

    /**
     * Where words of the copied text, or what was accepted in their place, stand now.
     *
     * @return nothing if they were written otherwise by hand
     */
    Optional<Span> find(Span span, String now) {
        var expected = new StringBuilder(copied);
        for (int i = accepted.size() - 1; i >= 0; i--) {
            var one = accepted.get(i);
            expected.replace(one.span().from(), one.span().to(), one.words());
        }
        var moved = moved(span);
        return expected.toString().equals(now) ? Optional.of(moved) : within(expected.toString(), moved, now);
    }

    private Span moved(Span span) {
        int before = accepted.stream()
                .filter(one -> one.span().to() <= span.from() && !one.span().equals(span))
                .mapToInt(Accepted::longer)
                .sum();
        int itself = accepted.stream()
                .filter(one -> one.span().equals(span))
                .mapToInt(Accepted::longer)
                .sum();
        return new Span(span.from() + before, span.to() + before + itself);
    }

    /** The words around which a hand wrote others. */
    private static Optional<Span> within(String expected, Span span, String now) {
        var old = words(expected);
        var today = words(now);
        int from = at(old, span.from());
        int to = at(old, Math.max(span.from(), span.to() - 1));
        int shift = 0;
        for (var delta : DiffUtils.diff(old, today).getDeltas()) {
            var source = delta.getSource();
            boolean inserted = source.size() == 0;
            int first = source.getPosition();
            if (inserted ? first > from && first <= to : first <= to && first + source.size() > from) {
                return Optional.empty();
            }
            if (inserted ? first <= from : first < from) {
                shift += length(delta.getTarget().getLines()) - length(source.getLines());
            }
        }
        return Optional.of(new Span(span.from() + shift, span.to() + shift));
    }

    /** The word in which a letter stands. */
    private static int at(List<String> words, int letter) {
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            end += words.get(i).length();
            if (letter < end) {
                return i;
            }
        }
        return words.size();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
