package vn.loa.planning.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers and letters of Nghị định 30/2020/NĐ-CP: I, II; 1, 2; a, b, c, d, đ, e. */
final class Numbering {

    // Points are lettered by the Vietnamese alphabet without its letters with marks: no f, j, w, z.
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> FIRST = List.of("I", "1", "a");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Pattern ARABIC = Pattern.compile("(.*?)(\\d{1,6})");
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numbering() {}

    /** The number that opens a level of sections; none where they have none. */
    static @Nullable String first(int depth) {
        return depth < FIRST.size() ? FIRST.get(depth) : null;
    }

    /** The number that follows; null if nothing can be said to follow. */
    static @Nullable String after(String number) {
        if (ROMAN.matcher(number).matches()) {
            return roman(value(number) + 1);
        }
        var arabic = ARABIC.matcher(number);
        if (arabic.matches()) {
            return arabic.group(1) + (Integer.parseInt(arabic.group(2)) + 1);
        }
        var letter = LETTERS.indexOf(number.toLowerCase(Locale.ROOT));
        if (number.length() != 1 || letter < 0 || letter + 1 == LETTERS.length()) {
            return null;
        }
        return LETTERS.substring(letter + 1, letter + 2);
    }

    /** The bullet that follows: the same dash, or the next letter or number with the same closing sign. */
    static @Nullable String afterMarker(String marker) {
        var closing = marker.substring(marker.length() - 1);
        if (!closing.equals(")") && !closing.equals(".")) {
            return Character.isLetterOrDigit(closing.charAt(0)) ? after(marker) : marker;
        }
        var next = after(marker.substring(0, marker.length() - 1));
        return next == null ? null : next + closing;
    }

    private static int value(String roman) {
        int sum = 0;
        var rest = roman;
        for (int i = 0; i < SIGNS.length; i++) {
            while (rest.startsWith(SIGNS[i])) {
                sum += VALUES[i];
                rest = rest.substring(SIGNS[i].length());
            }
        }
        return sum;
    }

    private static String roman(int value) {
        var roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < SIGNS.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
