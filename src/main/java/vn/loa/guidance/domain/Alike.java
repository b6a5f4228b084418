package vn.loa.guidance.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two texts have in common: pairs of neighbouring words that stand in both, from 0 to 1. */
final class Alike {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}%]+");

    private final Set<String> words;

    Alike(String text) {
        words = pairs(text);
    }

    /** Of the shorter one, so that a long line which says it all and more counts as the same. */
    double to(String text) {
        var other = pairs(text);
        if (words.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(words);
        common.retainAll(other);
        double shorter = (double) common.size() / Math.min(words.size(), other.size());
        double both = 2.0 * common.size() / (words.size() + other.size());
        return (shorter + both) / 2;
    }

    private static Set<String> pairs(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var single = Arrays.stream(NO_LETTER.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < single.size(); i++) {
            pairs.add(single.get(i) + " " + single.get(i + 1));
        }
        return pairs.isEmpty() ? new HashSet<>(single) : pairs;
    }
}
