package vn.loa.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers and bullets that Word draws by itself: they are not in the text, but people see and cite them. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** How one level of a list is numbered. */
    record Level(String format, String text, int start) {}

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, String[]> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    void defineLevel(String list, int level, Level definition) {
        lists.computeIfAbsent(list, none -> new HashMap<>()).put(level, definition);
    }

    void defineNumber(String number, String list) {
        listOf.put(number, list);
    }

    void restart(String number, int level, int start) {
        restarts.computeIfAbsent(number, none -> new HashMap<>()).put(level, start);
    }

    void defineStyle(String style, @Nullable String number, @Nullable String level, @Nullable String parent) {
        styles.put(style, new String[] {number, level, parent});
    }

    /** The label of the next paragraph with this numbering, or with that of its style; empty for none. */
    String next(@Nullable String number, @Nullable String level, @Nullable String style) {
        @Nullable String in = number;
        @Nullable String at = level;
        @Nullable String named = style;
        for (int depth = 0; named != null && depth < LEVELS && (in == null || at == null); depth++) {
            var definition = styles.get(named);
            if (definition == null) {
                break;
            }
            in = in == null ? definition[0] : in;
            at = at == null ? definition[1] : at;
            named = definition[2];
        }
        return in == null || in.equals("0") ? "" : label(in, at == null ? 0 : parse(at));
    }

    private String label(String number, int at) {
        var list = listOf.get(number);
        var levels = list == null ? null : lists.get(list);
        var level = levels == null ? null : levels.get(at);
        if (list == null || levels == null || level == null || at < 0 || at >= LEVELS) {
            return "";
        }
        var counts = count(number, list, levels, at);
        if (level.format().equals("bullet")) {
            return bullet(level.text());
        }
        var label = level.text();
        for (int i = 0; i <= at; i++) {
            var definition = levels.getOrDefault(i, level);
            label = label.replace("%" + (i + 1), format(i == at ? level.format() : definition.format(), counts[i]));
        }
        return label.strip();
    }

    private int[] count(String number, String list, Map<Integer, Level> levels, int at) {
        var counts = counters.computeIfAbsent(list, none -> new int[LEVELS]);
        var own = restarts.get(number);
        if (own != null && begun.add(number)) {
            own.forEach((level, start) -> {
                if (level >= 0 && level < LEVELS) {
                    counts[level] = start - 1;
                }
            });
        }
        for (int i = 0; i <= at; i++) {
            var level = levels.get(i);
            if (counts[i] == 0 && level != null) {
                counts[i] = i == at ? level.start() - 1 : level.start();
            }
        }
        counts[at]++;
        java.util.Arrays.fill(counts, at + 1, LEVELS, 0);
        return counts;
    }

    private static String bullet(String text) {
        return text.isBlank()
                        || text.charAt(0) >= 0xE000 && text.charAt(0) <= 0xF8FF
                        || "·§".indexOf(text.charAt(0)) >= 0
                ? "•"
                : text.strip();
    }

    private static String format(String format, int count) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count);
            case "lowerLetter" -> letter(count).toLowerCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "none", "bullet" -> "";
            default -> String.valueOf(count);
        };
    }

    private static String letter(int count) {
        return count < 1 ? "" : String.valueOf((char) ('A' + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
    }

    private static String roman(int count) {
        var roman = new StringBuilder();
        int rest = Math.min(count, 400);
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN_LETTERS[i]);
            }
        }
        return roman.toString();
    }

    static int parse(String number) {
        try {
            return Integer.parseInt(number.strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
