package vn.loa.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a plan names its own unit, the unit above and its years. Where plans of two units or of two years are compared,
 * these words say the same in either, though no letter of them is the same.
 */
public final class PlanNames {

    /** No word is taken for another: for two versions of one plan. */
    public static final PlanNames NONE = new PlanNames(Pattern.compile("(?!)"), 0);

    private static final Pattern KIND =
            Pattern.compile("(?iu)^(xã|phường|đặc khu|thị trấn|quận|huyện|thị xã|tỉnh|thành phố)\\s+(?=\\S)");
    // Documents keep the date under which they are cited, whatever the year of the plan.
    private static final String YEAR = "(?<![\\d/.-])(?<!tháng \\d{1,2} năm )%d(?!\\d)";

    private final Pattern pattern;
    private final int year;

    private PlanNames(Pattern pattern, int year) {
        this.pattern = pattern;
        this.year = year;
    }

    public static PlanNames of(String unit, @Nullable String superior, int year) {
        var years = YEAR.formatted(year - 1) + "|" + YEAR.formatted(year) + "|" + YEAR.formatted(year + 1);
        var above = superior == null ? "(?!)" : forms(superior);
        return new PlanNames(
                Pattern.compile(
                        "(?<!\\p{L})(?:(?<unit>%s)|(?<above>%s))(?!\\p{L})|(?<year>%s)"
                                .formatted(forms(unit), above, years),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                year);
    }

    /** The words and the blanks between them; a name is one word, however many syllables it has. */
    public List<Word> words(String text) {
        var words = new ArrayList<Word>();
        int from = 0;
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            split(text.substring(from, matcher.start()), words);
            words.add(new Word(matcher.group(), key(matcher.group("unit"), matcher.group("above"), matcher.group())));
            from = matcher.end();
        }
        split(text.substring(from), words);
        return words;
    }

    private String key(@Nullable String unit, @Nullable String above, String found) {
        if (unit != null) {
            return "‹unit›";
        }
        return above != null ? "‹above›" : "‹year " + (Integer.parseInt(found) - year) + "›";
    }

    private static void split(String text, List<Word> words) {
        if (!text.isEmpty()) {
            for (var word : text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)")) {
                words.add(new Word(word, word));
            }
        }
    }

    /** With its kind and, unless that might be any word, without. */
    private static String forms(String name) {
        var bare = KIND.matcher(name).replaceFirst("");
        var spaced = blanks(name);
        return bare.contains(" ") ? spaced + "|" + blanks(bare) : spaced;
    }

    private static String blanks(String name) {
        return Pattern.quote(name.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
    }

    /**
     * A word as it stands there, or the blank between two.
     *
     * @param key what it says; the same for names that mean the same
     */
    public record Word(String text, String key) {

        public boolean says(Word other) {
            return key.equals(other.key) || text.equals(other.text);
        }
    }
}
