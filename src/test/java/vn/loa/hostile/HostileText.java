package vn.loa.hostile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that tries to be more than text. It carries its number, so that a hit tells which one it was. */
record HostileText(int number, String family, String text) {

    /**
     * Loa stores texts composed (NFC), without blanks around them and without what has no shape: control characters, and
     * halves of letters, which no encoding can carry. Everything else must be there, letter by letter.
     */
    private static final Pattern SHAPELESS = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD\\uFFFE\\uFFFF]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029\\u00A0]+");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** In what shapes each text may stand on a page: it is looked for on thousands. */
    private static final Map<HostileText, Shapes> SHAPES = new ConcurrentHashMap<>();

    /** @param lines of each line, as it is and in capitals */
    private record Shapes(List<String> whole, List<List<String>> lines) {

        static Shapes of(HostileText typed) {
            var text = typed.text();
            return new Shapes(
                    Stream.of(text, INVISIBLE.matcher(text).replaceAll(""), text.toUpperCase(Locale.ROOT))
                            .map(HostileText::squeezed)
                            .distinct()
                            .toList(),
                    text.lines()
                            .map(line -> List.of(squeezed(line), squeezed(line.toUpperCase(Locale.ROOT))))
                            .toList());
        }
    }

    /** A text as pages are searched for it: as stored, and without the blanks, which a page may break a line at. */
    static String squeezed(String text) {
        var seen = SHAPELESS.matcher(BLANKS.matcher(text).replaceAll("")).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /**
     * Whether a page that was squeezed shows this text. Headings of the first rank stand in capitals; a field that holds
     * lines makes a line of each; names of officers and units have no invisible letters, so that two that look alike are
     * one.
     */
    boolean isIn(String squeezed) {
        var shapes = SHAPES.computeIfAbsent(this, Shapes::of);
        return shapes.whole().stream().anyMatch(squeezed::contains)
                || shapes.lines().stream().allMatch(line -> line.stream().anyMatch(squeezed::contains));
    }

    /** What is left of it where it was read as part of a document: words, without the marks of lists and of Markdown. */
    boolean isReadIn(String squeezed) {
        return text.lines().map(HostileText::words).allMatch(words(squeezed)::contains);
    }

    private static String words(String text) {
        return NO_WORD.matcher(squeezed(text)).replaceAll("");
    }

    @Override
    public String toString() {
        return number + " (" + family + ") " + text;
    }
}
