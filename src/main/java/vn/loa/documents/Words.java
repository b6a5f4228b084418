package vn.loa.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text made comparable: lower case, one blank between words, no marks, blanks on both ends, and one of the two ways to
 * place the tone mark (hoá, hóa), so that a phrase is found by plain search and only as whole words.
 */
public final class Words {

    private static final String OLD = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final String NEW = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
    private static final Pattern OLD_TONE = Pattern.compile("[ou][àáảãạèéẻẽẹỳýỷỹỵ]");

    private Words() {}

    /** The words of a text between single blanks: {@code " kinh phí "}. */
    public static String of(String text) {
        var lower = tone(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        var words = new StringBuilder(lower.length() + 2).append(' ');
        lower.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter == '%') {
                words.appendCodePoint(letter);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }

    /** A single word as {@link #of} makes it, without the blanks. */
    public static String ofOne(String word) {
        return tone(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    /** Where the first of the phrases stands in words that {@link #of} made; -1 for none. */
    static int find(String words, List<String> phrases) {
        int first = -1;
        for (var phrase : phrases) {
            int at = words.indexOf(phrase);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    public static boolean has(String words, List<String> phrases) {
        return phrases.stream().anyMatch(words::contains);
    }

    public static boolean begin(String words, List<String> phrases) {
        return phrases.stream().anyMatch(words::startsWith);
    }

    static String without(String words, List<String> phrases) {
        for (var phrase : phrases) {
            words = words.replace(phrase, " ");
        }
        return words;
    }

    public static int count(String text) {
        var words = of(text).strip();
        return words.isEmpty() ? 0 : words.split(" ").length;
    }

    /** Whether a text is written in capitals: headings, bodies, positions. */
    public static boolean isCapital(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper >= 2 && lower * 5 <= upper;
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String tone(String text) {
        return OLD_TONE.matcher(text).replaceAll(old -> {
            int at = OLD.indexOf(old.group());
            return at < 0 ? old.group() : NEW.substring(at, at + 2);
        });
    }
}
