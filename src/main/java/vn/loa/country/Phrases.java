package vn.loa.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** What the country's plans say, as lists of phrases to choose from. */
final class Phrases {

    private static final String BETWEEN = " => ";

    private final Map<String, List<Phrase>> lists = new TreeMap<>();

    Phrases() {
        try {
            var text = new ClassPathResource("country/phrases.txt").getContentAsString(StandardCharsets.UTF_8);
            var list = new ArrayList<Phrase>();
            for (var line : text.lines().toList()) {
                if (line.startsWith("[")) {
                    list = new ArrayList<>();
                    lists.put(line.substring(1, line.length() - 1), list);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    list.add(Phrase.of(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count(String list) {
        return phrases(list).size();
    }

    /** The list for texts that begin in this way, by what stands behind the prefix of its name. */
    String beginning(String prefix, String text) {
        return lists.keySet().stream()
                .filter(list -> list.startsWith(prefix) && text.startsWith(list.substring(prefix.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    String one(String list, Lot lot, Map<String, String> words) {
        return said(lot.of(phrases(list)), lot, words);
    }

    /** The same phrase may come twice, with other words in its places. */
    List<String> several(int count, String list, Lot lot, Map<String, String> words) {
        var said = new ArrayList<String>(count);
        int begin = lot.below(count(list));
        for (int i = 0; i < count; i++) {
            said.add(said(phrases(list).get((begin + i) % count(list)), lot, words));
        }
        return said;
    }

    List<String> all(String list, Lot lot, Map<String, String> words) {
        return phrases(list).stream().map(phrase -> said(phrase, lot, words)).toList();
    }

    /** A phrase that consists of several facts. */
    static String[] facts(String said) {
        return said.split(BETWEEN);
    }

    private static String said(Phrase phrase, Lot lot, Map<String, String> words) {
        var said = new StringBuilder(160);
        phrase.say(said, lot, words);
        return said.toString();
    }

    private List<Phrase> phrases(String list) {
        return Objects.requireNonNull(lists.get(list), list);
    }
}
