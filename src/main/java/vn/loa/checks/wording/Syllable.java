package vn.loa.checks.wording;

import java.text.Normalizer;

/**
 * A syllable in the one form that all right ways of writing it share: {@code hòa} and {@code hoà}, {@code kỹ} and {@code kĩ}
 * are the same syllable.
 */
final class Syllable {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String CONSONANTS = "bcdđghklmnpqrstvx";
    private static final int LETTERS = 0x1F00;
    private static final char[] PLAIN = new char[LETTERS];
    private static final char[] TONE = new char[LETTERS];

    static {
        for (char letter = 0; letter < LETTERS; letter++) {
            PLAIN[letter] = Character.toLowerCase(letter);
        }
        for (char plain : "aăâeêioôơuưy".toCharArray()) {
            for (int tone = 0; tone < TONES.length(); tone++) {
                var marked = Normalizer.normalize(plain + TONES.substring(tone, tone + 1), Normalizer.Form.NFC);
                learn(marked.charAt(0), plain, (char) ('1' + tone));
                learn(Character.toUpperCase(marked.charAt(0)), plain, (char) ('1' + tone));
            }
        }
    }

    private Syllable() {}

    /** Letters without their tone mark, then the tone as a digit if there is one. */
    static String canonical(String written) {
        var form = new StringBuilder(written.length() + 1);
        char tone = 0;
        for (int i = 0; i < written.length(); i++) {
            char each = written.charAt(i);
            form.append(each < LETTERS ? PLAIN[each] : each);
            if (each < LETTERS && TONE[each] != 0) {
                tone = TONE[each];
            }
        }
        writeFinalI(form);
        return tone == 0 ? form.toString() : form.append(tone).toString();
    }

    /** The letters of a canonical form without any mark: what is left when somebody types no accents. */
    static String bare(String canonical) {
        var bare = new StringBuilder(canonical.length());
        for (char each : canonical.toCharArray()) {
            if (!Character.isDigit(each)) {
                bare.append(
                        switch (each) {
                            case 'ă', 'â' -> 'a';
                            case 'ê' -> 'e';
                            case 'ô', 'ơ' -> 'o';
                            case 'ư' -> 'u';
                            case 'đ' -> 'd';
                            default -> each;
                        });
            }
        }
        return bare.toString();
    }

    /** Whether one form becomes the other by adding or dropping a letter, or by changing one other than the first, or the tone. */
    static boolean isOneStepFrom(String one, String other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = longer.equals(one) ? other : one;
        if (longer.length() - shorter.length() > 1 || longer.equals(shorter)) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        if (same == 0 && longer.length() == shorter.length()) {
            return false;
        }
        int rest = longer.length() == shorter.length() ? same + 1 : same;
        return shorter.regionMatches(rest, longer, same + 1, longer.length() - same - 1);
    }

    /** A final y that sounds like i is written i: {@code kỹ} is {@code kĩ}, but {@code thủy} and {@code y} stay. */
    private static void writeFinalI(StringBuilder form) {
        int last = form.length() - 1;
        boolean afterConsonant = last > 0 && CONSONANTS.indexOf(form.charAt(last - 1)) >= 0;
        if (form.charAt(last) == 'y' && (afterConsonant || form.toString().equals("quy"))) {
            form.setCharAt(last, 'i');
        }
    }

    private static void learn(char marked, char plain, char tone) {
        PLAIN[marked] = plain;
        TONE[marked] = tone;
    }
}
