package vn.loa.documents;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text written before Unicode, in which Latin letters with other accents stood for the Vietnamese ones: TCVN3 (fonts named
 * {@code .VnTime}) and VNI (fonts named {@code VNI-Times}).
 */
final class OldLetters {

    private static final String TCVN3_CODES =
            "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢£¤¥¦§";
    private static final String TCVN3_LETTERS =
            "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";
    /** Marks behind a vowel, and what they add to it: a tone, a hat, or both. */
    private static final String VNI_MARKS = "ùøûõïâáàåãäêéèúüë";

    private static final List<String> VNI_ADDED = List.of(
            "\u0301",
            "\u0300",
            "\u0309",
            "\u0303",
            "\u0323",
            "\u0302",
            "\u0302\u0301",
            "\u0302\u0300",
            "\u0302\u0309",
            "\u0302\u0303",
            "\u0302\u0323",
            "\u0306",
            "\u0306\u0301",
            "\u0306\u0300",
            "\u0306\u0309",
            "\u0306\u0303",
            "\u0306\u0323");
    private static final String VNI_CODES = "ñôöíìæóòî";
    private static final String VNI_LETTERS = "đơưíìỉĩịỵ";
    private static final String VOWELS = "aeouyôö";
    private static final Set<String> COMMON = Set.copyOf(Vocabulary.written("common"));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** What stands in one column of a line. */
    private static final Pattern PIECE = Pattern.compile("(?:[^\\s|]| (?! ))+");

    private static final int FIRST_OWN_LETTER = 0x1EA0;
    private static final int ENOUGH = 200_000;
    private static final Map<Character, Character> TCVN3 = pairs(TCVN3_CODES, TCVN3_LETTERS);
    private static final Map<Character, Character> VNI = pairs(VNI_CODES, VNI_LETTERS);

    private OldLetters() {}

    /** The text in today's letters, if it is written in old ones. */
    static String converted(String text) {
        var sample = text.substring(0, Math.min(ENOUGH, text.length()));
        if (!isForeign(sample)) {
            return text;
        }
        int plain = known(sample);
        int tcvn3 = known(ofTcvn3(sample));
        int vni = known(ofVni(sample));
        if (Math.max(tcvn3, vni) <= plain * 2 + 1) {
            return text;
        }
        return tcvn3 >= vni ? ofTcvn3(text) : ofVni(text);
    }

    /** The text of a run set in a font, of which old ones say by their names how it is written. */
    static String inFont(String text, String font) {
        var name = font.toLowerCase(Locale.ROOT);
        if (hasOwnLetters(text)) {
            return text;
        }
        if (name.startsWith(".vn")) {
            var today = ofTcvn3(text);
            return name.endsWith("h") ? today.toUpperCase(Locale.ROOT) : today;
        }
        return name.startsWith("vni") ? ofVni(text) : text;
    }

    /** How many words of the text are common Vietnamese ones. */
    static int known(String text) {
        return (int)
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                        .results()
                        .filter(word -> COMMON.contains(word.group()))
                        .count();
    }

    static String ofTcvn3(String text) {
        var today = new StringBuilder(text.length());
        text.chars().forEach(letter -> today.append(TCVN3.getOrDefault((char) letter, (char) letter)));
        return PIECE.matcher(today).replaceAll(piece -> Matcher.quoteReplacement(inOneCase(piece.group())));
    }

    static String ofVni(String text) {
        var today = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            today.append(single(letter));
            int mark = i + 1 < text.length() ? VNI_MARKS.indexOf(Character.toLowerCase(text.charAt(i + 1))) : -1;
            if (mark >= 0 && VOWELS.indexOf(Character.toLowerCase(letter)) >= 0) {
                today.append(VNI_ADDED.get(mark));
                i++;
            }
        }
        return Normalizer.normalize(today, Normalizer.Form.NFC);
    }

    private static char single(char letter) {
        char lower = Character.toLowerCase(letter);
        char today = VNI.getOrDefault(lower, lower);
        return lower == letter ? today : Character.toUpperCase(today);
    }

    /** TCVN3 has hardly any capitals with marks: "KÕ HO¹CH" stands for KẾ HOẠCH. */
    private static String inOneCase(String piece) {
        if (isCapital(piece)) {
            return piece.toUpperCase(Locale.ROOT);
        }
        return WORD.matcher(piece)
                .replaceAll(word -> isCapital(word.group()) ? word.group().toUpperCase(Locale.ROOT) : word.group());
    }

    private static boolean isCapital(String text) {
        return text.chars().noneMatch(letter -> letter >= 'a' && letter <= 'z')
                && text.chars().filter(letter -> letter >= 'A' && letter <= 'Z').count() > 1;
    }

    /** Whether the text has letters with accents, but none of those that only Vietnamese has. */
    private static boolean isForeign(String text) {
        return !hasOwnLetters(text) && text.chars().anyMatch(letter -> letter > 0xA0 && letter <= 0xFF);
    }

    private static boolean hasOwnLetters(String text) {
        return text.chars()
                .anyMatch(letter -> letter >= FIRST_OWN_LETTER && letter < 0x1F00
                        || letter == 'ư'
                        || letter == 'ơ'
                        || letter == 'đ'
                        || letter == 'ă');
    }

    static Map<Character, Character> pairs(String codes, String letters) {
        var pairs = new HashMap<Character, Character>();
        for (int i = 0; i < codes.length(); i++) {
            pairs.put(codes.charAt(i), letters.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}
