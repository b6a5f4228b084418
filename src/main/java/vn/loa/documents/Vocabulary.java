package vn.loa.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words by which a plan is understood, from {@code documents/vocabulary.properties}. */
final class Vocabulary {

    private static final Properties WORDS = load();
    private static final Map<String, List<String>> PHRASES = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The phrases of a key, ready to be searched in {@link Words}. */
    static List<String> phrases(String key) {
        return PHRASES.computeIfAbsent(
                key, missing -> written(missing).stream().map(Words::of).toList());
    }

    /** The phrases of a key as they are written. */
    static List<String> written(String key) {
        var value = WORDS.getProperty(key, "");
        return Arrays.stream(value.split("\\|"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** The pairs of a key: {@code KH=Kế hoạch}. */
    static Map<String, String> pairs(String key) {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : written(key)) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }

    /** The phrases of each value of an enumeration: keys {@code area.INSTITUTIONS} and so on. */
    static <E extends Enum<E>> Map<E, List<String>> phrases(String prefix, Class<E> type) {
        var phrases = new EnumMap<E, List<String>>(type);
        for (var value : type.getEnumConstants()) {
            phrases.put(value, phrases(prefix + "." + value.name()));
        }
        return phrases;
    }

    private static Properties load() {
        var words = new Properties();
        try (var file =
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/documents/vocabulary.properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
