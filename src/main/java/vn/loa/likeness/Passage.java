package vn.loa.likeness;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.planning.PlanNames;

/**
 * A longer line of a plan as it is compared with those of others: in small letters, without names of units, years, numbers
 * and cited documents, so that a line that was taken over and given another name is still the same.
 *
 * @param original as it stands in the plan
 * @param text what is left of it
 * @param hash the same for the same text
 * @param sketch six numbers of which passages that share most of their words share one
 */
record Passage(String original, String text, long hash, int[] sketch) {

    /** Shorter lines say what every plan says. */
    static final int SHORTEST = 60;

    private static final int LONGEST = 1_000;
    private static final int RUN = 3;
    private static final long[] ORDERS = {
        0x9E3779B97F4A7C15L,
        0xBF58476D1CE4E5B9L,
        0x94D049BB133111EBL,
        0xD6E8FEB86659FD93L,
        0xA0761D6478BD642FL,
        0xE7037ED1A0B428DBL
    };

    private static final Pattern CITED =
            Pattern.compile("(?U)\\b(?:(?:số|ngày|tháng|năm)\\s+)*\\d[\\d./-]*(?:[/-]\\p{L}[\\p{L}\\d/-]*)?");
    private static final Pattern LEVEL = Pattern.compile("(?U)\\b(?:phường|đặc khu|thị trấn)\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}‹›]+");

    /** None if too little is left of the line. */
    static Optional<Passage> of(String line, PlanNames names, int year) {
        var text = plain(line, names);
        return text.length() < SHORTEST
                ? Optional.empty()
                : Optional.of(new Passage(line, text, hash(text), sketch(text, year)));
    }

    /** What is compared of a line. */
    static String plain(String line, PlanNames names) {
        var named = names.words(Normalizer.normalize(line, Normalizer.Form.NFC)).stream()
                .map(word -> word.key().startsWith("‹") ? mark(word.key()) : word.text())
                .collect(Collectors.joining());
        var uncited = CITED.matcher(named.toLowerCase(Locale.ROOT)).replaceAll(" ");
        var text = NO_WORD.matcher(LEVEL.matcher(uncited).replaceAll("xã"))
                .replaceAll(" ")
                .strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String mark(String key) {
        return key.startsWith("‹year") ? " " : " " + key + " ";
    }

    private static int[] sketch(String text, int year) {
        var syllables = text.split(" ");
        var least = new long[ORDERS.length];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= Math.max(RUN, syllables.length); i++) {
            var run = hash(String.join(" ", Arrays.asList(syllables).subList(i, Math.min(i + RUN, syllables.length))));
            for (int order = 0; order < least.length; order++) {
                least[order] = Math.min(least[order], mixed(run ^ ORDERS[order]));
            }
        }
        var sketch = new int[least.length];
        for (int order = 0; order < least.length; order++) {
            sketch[order] = (int) mixed(least[order] + ORDERS[order] * year);
        }
        return sketch;
    }

    /** FNV-1a. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (letter & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Every bit of the answer hangs on every bit of the value (SplitMix64). */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
