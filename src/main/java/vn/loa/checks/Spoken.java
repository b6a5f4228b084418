package vn.loa.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loa.documents.Words;

/**
 * A text as it is spoken, in which a phrase is found however it is written: capitals, the place of the tone mark, hyphens
 * and the usual abbreviations don't matter, and what is found is told as a place of the text as it stands.
 */
public final class Spoken {

    private static final Map<String, List<String>> ABBREVIATIONS = Map.of(
            "ubnd", List.of("ủy", "ban", "nhân", "dân"),
            "hđnd", List.of("hội", "đồng", "nhân", "dân"),
            "tp", List.of("thành", "phố"),
            "vp", List.of("văn", "phòng"),
            "ttđt", List.of("thông", "tin", "điện", "tử"),
            "mttq", List.of("mặt", "trận", "tổ", "quốc"));

    /** A word and where it stands; {@code joined} if only blanks and hyphens part it from the one before. */
    private record Word(String letters, int from, int to, boolean joined) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Spoken(String text) {
        this.text = text;
        int at = 0;
        int last = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            add(at, end, isJoined(text, last, at));
            last = end;
            at = end;
        }
    }

    public static Spoken of(String text) {
        return new Spoken(text);
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isJoined(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char between = text.charAt(i);
            if (!Character.isWhitespace(between) && "-–—./(“”\"\u00a0".indexOf(between) < 0) {
                return false;
            }
        }
        return true;
    }

    private void add(int from, int to, boolean joined) {
        var letters = Words.ofOne(text.substring(from, to));
        var spelt = ABBREVIATIONS.getOrDefault(letters, List.of(letters));
        for (int i = 0; i < spelt.size(); i++) {
            words.add(new Word(spelt.get(i), from, to, i > 0 || joined));
        }
    }

    public String text() {
        return text;
    }

    /** Every place where the phrase stands. */
    public List<Span> find(String phrase) {
        return find(of(phrase));
    }

    /** The same for a phrase that is looked for more than once. */
    public List<Span> find(Spoken phrase) {
        var found = new ArrayList<Span>();
        int length = phrase.words.size();
        for (int i = 0; length > 0 && i + length <= words.size(); i++) {
            if (begins(phrase, i)) {
                found.add(new Span(words.get(i).from, words.get(i + length - 1).to));
            }
        }
        return found;
    }

    public boolean has(String phrase) {
        return !find(phrase).isEmpty();
    }

    private boolean begins(Spoken phrase, int at) {
        for (int i = 0; i < phrase.words.size(); i++) {
            var word = words.get(at + i);
            var sought = phrase.words.get(i);
            if (!word.letters.equals(sought.letters) || i > 0 && sought.joined && !word.joined) {
                return false;
            }
        }
        return true;
    }
}
