package vn.loa.checks.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A syllable as it stands in a text.
 *
 * @param key its canonical form
 */
record Token(String text, int start, String key) {

    /** The runs of syllables that nothing but blanks parts. */
    static List<List<Token>> runs(String text) {
        var runs = new ArrayList<List<Token>>();
        List<Token> run = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                var written = text.substring(at, end);
                run.add(new Token(written, at, Syllable.canonical(written)));
                at = end;
            } else if (!Character.isWhitespace(text.charAt(at++)) && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    int end() {
        return start + text.length();
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    /** A capital and then small letters: the start of a sentence, or a name. */
    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0)) && !isAllCapitals();
    }

    /** The other syllable in this one's letters: small, with a capital, or all capitals. */
    String inLettersOf(String other) {
        if (isAllCapitals()) {
            return other.toUpperCase(Locale.ROOT);
        }
        return isCapitalised() ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
    }
}
