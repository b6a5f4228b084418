package vn.loa.checks.wording;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the word lists of the spelling check anew: {@code MakeWordLists SYLLABLES BIGRAMS TEXT...}, where a TEXT is a file or a
 * folder of our own texts. {@code checks/spelling/NOTICE.txt} tells where the first two come from and how they are unpacked.
 */
final class MakeWordLists {

    private static final Path TARGET = Path.of("src/main/resources/checks/spelling");
    private static final int LOOSEST_BOND = 4;

    private final TreeMap<String, String> syllables = new TreeMap<>();
    private final TreeMap<String, TreeSet<String>> seen = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> together = new HashMap<>();
    private final Map<String, Map<String, Integer>> writings = new HashMap<>();

    public static void main(String[] paths) throws IOException {
        var lists = new MakeWordLists();
        lists.readSyllables(Path.of(paths[0]));
        lists.readBigrams(Path.of(paths[1]));
        for (int i = 2; i < paths.length; i++) {
            for (var text : files(Path.of(paths[i]))) {
                lists.readText(Files.readString(text));
            }
        }
        lists.write();
    }

    private void readSyllables(Path file) throws IOException {
        for (var line : Files.readAllLines(file)) {
            if (!line.isEmpty() && line.chars().allMatch(Character::isLowerCase)) {
                syllables.putIfAbsent(Syllable.canonical(line), line);
            }
        }
    }

    private void readBigrams(Path file) throws IOException {
        for (var line : Files.readAllLines(file)) {
            var parts = composed(line).split(" ");
            if (parts.length == 2) {
                see(Syllable.canonical(parts[0]), Syllable.canonical(parts[1]));
            }
        }
    }

    private void readText(String text) {
        for (var run : Token.runs(composed(text))) {
            for (int i = 0; i < run.size(); i++) {
                counts.merge(run.get(i).key(), 1, Integer::sum);
                writings.computeIfAbsent(run.get(i).key(), key -> new HashMap<>())
                        .merge(run.get(i).text().toLowerCase(Locale.ROOT), 1, Integer::sum);
                if (i + 1 < run.size()) {
                    see(run.get(i).key(), run.get(i + 1).key());
                    together.merge(run.get(i).key() + " " + run.get(i + 1).key(), 1, Integer::sum);
                }
            }
        }
    }

    private void see(String first, String second) {
        if (syllables.containsKey(first) && syllables.containsKey(second)) {
            seen.computeIfAbsent(first, key -> new TreeSet<>()).add(second);
        }
    }

    private void write() throws IOException {
        write("syllables.txt.gz", syllables.values());
        write(
                "seen.txt.gz",
                seen.entrySet().stream()
                        .map(entry -> syllables.get(entry.getKey()) + " "
                                + String.join(
                                        " ",
                                        entry.getValue().stream()
                                                .map(syllables::get)
                                                .toList()))
                        .toList());
        var words = new ArrayList<String>();
        new TreeMap<>(together).forEach((pair, count) -> {
            var parts = pair.split(" ");
            int bond = bond(parts[0], parts[1], count);
            if (count >= 2 && bond >= LOOSEST_BOND && isVietnamese(parts[0]) && isVietnamese(parts[1])) {
                words.add(usual(parts[0]) + " " + usual(parts[1]) + " " + count + " " + bond);
            }
        });
        writings.keySet().stream()
                .filter(this::isLoan)
                .map(this::usual)
                .sorted()
                .forEach(words::add);
        write("words.txt.gz", words);
    }

    private boolean isVietnamese(String key) {
        return key.length() > 1 && syllables.containsKey(key) || isLoan(key);
    }

    /** Of our own words those that the syllable list lacks, such as rôn in băng rôn. */
    private boolean isLoan(String key) {
        return !syllables.containsKey(key)
                && counts.getOrDefault(key, 0) > 1
                && usual(key).length() > 2
                && usual(key).chars().anyMatch(letter -> letter > 127);
    }

    private int bond(String first, String second, int count) {
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return (int) (Math.log(count * all / counts.get(first) / counts.get(second)) / Math.log(2));
    }

    private String usual(String key) {
        return writings.get(key).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void write(String name, Collection<String> lines) throws IOException {
        try (var out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(TARGET.resolve(name))), StandardCharsets.UTF_8)) {
            for (var line : lines) {
                out.write(line + "\n");
            }
        }
    }
}
