package vn.loa.checks.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as parts are numbered with: II, 3, 2.1, đ.
 *
 * @param before what stands before the part that counts: "2." of 2.1
 * @param value counted from 1
 */
record Ordinal(Style style, String before, int value) {

    /** The families of numbers, each of which counts for itself. */
    enum Style {
        ROMAN,
        ARABIC,
        LETTER
    }

    /** Items are lettered by the Vietnamese alphabet without its marked vowels; it has no f, j, w and z. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final List<String> ROMANS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");
    private static final Pattern DECIMAL = Pattern.compile("((?:\\d{1,2}\\.)*)(\\d{1,3})");

    /** Null for what counts nothing. */
    static @Nullable Ordinal of(@Nullable String number) {
        if (number == null || number.isEmpty()) {
            return null;
        }
        var decimal = DECIMAL.matcher(number);
        if (decimal.matches()) {
            return new Ordinal(Style.ARABIC, decimal.group(1), Integer.parseInt(decimal.group(2)));
        }
        if (ROMANS.contains(number)) {
            return new Ordinal(Style.ROMAN, "", ROMANS.indexOf(number) + 1);
        }
        return number.length() == 1 && LETTERS.contains(number)
                ? new Ordinal(Style.LETTER, "", LETTERS.indexOf(number) + 1)
                : null;
    }

    boolean isFirst() {
        return value == 1;
    }

    boolean isDecimal() {
        return !before.isEmpty();
    }

    boolean countsWith(Ordinal other) {
        return style == other.style && before.equals(other.before);
    }

    /** The number that follows; null where there is none. */
    @Nullable
    String next() {
        return switch (style) {
            case ROMAN -> value < ROMANS.size() ? ROMANS.get(value) : null;
            case ARABIC -> before + (value + 1);
            case LETTER -> value < LETTERS.length() ? LETTERS.substring(value, value + 1) : null;
        };
    }
}
