package vn.loa.checks.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Which syllables there are, which of them have been seen side by side, and which pairs of them are words of administrative
 * Vietnamese. Where the lists come from stands beside them, in {@code checks/spelling/NOTICE.txt}.
 */
final class Lexicon {

    /**
     * Two syllables that belong together.
     *
     * @param count how often they stand together in the texts that the list was made of
     * @param bond how much oftener than by chance, as a power of two
     */
    record Pair(String first, String second, int count, int bond) {}

    private static final String FOLDER = "/checks/spelling/";
    private static final int MOST = 1 << 14;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> numbersAsWritten = new HashMap<>();
    private final List<String> written = new ArrayList<>();
    private final Set<String> loans = new HashSet<>();
    private final Map<String, List<Pair>> byFirst = new HashMap<>();
    private final Map<String, List<Pair>> bySecond = new HashMap<>();
    private final int[] seen;
    private final int[] seenBackwards;

    private Lexicon() {
        read("syllables.txt.gz", this::syllable);
        read("words.txt.gz", this::word);
        var pairs = IntStream.builder();
        read("seen.txt.gz", line -> seen(line, pairs));
        seen = pairs.build().sorted().toArray();
        seenBackwards = Arrays.stream(seen)
                .map(pair -> pair % MOST * MOST + pair / MOST)
                .sorted()
                .toArray();
    }

    /** Read when somebody first asks. */
    static Lexicon get() {
        return Loaded.LEXICON;
    }

    boolean isSyllable(String key) {
        return numbers.containsKey(key);
    }

    boolean isLoan(String key) {
        return loans.contains(key);
    }

    boolean isSeen(String first, String second) {
        var left = numbers.get(first);
        var right = numbers.get(second);
        return left != null && right != null && Arrays.binarySearch(seen, left * MOST + right) >= 0;
    }

    /** The words that begin with this syllable. */
    List<Pair> wordsFrom(String first) {
        return byFirst.getOrDefault(first, List.of());
    }

    /** The words that end with this syllable. */
    List<Pair> wordsTo(String second) {
        return bySecond.getOrDefault(second, List.of());
    }

    /** The word that two syllables are, if they are one. */
    @Nullable
    Pair word(String first, String second) {
        for (var word : wordsFrom(first)) {
            if (Syllable.canonical(word.second()).equals(second)) {
                return word;
            }
        }
        return null;
    }

    /** What has been seen behind a syllable, in its most usual writing. */
    List<String> seenAfter(String first) {
        return partners(seen, first);
    }

    /** What has been seen before a syllable. */
    List<String> seenBefore(String second) {
        return partners(seenBackwards, second);
    }

    private List<String> partners(int[] pairs, String key) {
        var number = numbers.get(key);
        if (number == null) {
            return List.of();
        }
        return Arrays.stream(pairs, from(pairs, number * MOST), from(pairs, (number + 1) * MOST))
                .mapToObj(pair -> written.get(pair % MOST))
                .toList();
    }

    private static int from(int[] pairs, int least) {
        int found = Arrays.binarySearch(pairs, least);
        return found < 0 ? -found - 1 : found;
    }

    private void syllable(String line) {
        var key = Syllable.canonical(line);
        if (numbers.putIfAbsent(key, written.size()) == null) {
            numbersAsWritten.put(line, written.size());
            written.add(line);
        }
    }

    private void word(String line) {
        var parts = line.split(" ");
        if (parts.length == 1) {
            loans.add(Syllable.canonical(line));
            return;
        }
        var pair = new Pair(parts[0], parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
        byFirst.computeIfAbsent(Syllable.canonical(pair.first()), first -> new ArrayList<>())
                .add(pair);
        bySecond.computeIfAbsent(Syllable.canonical(pair.second()), second -> new ArrayList<>())
                .add(pair);
    }

    private void seen(String line, IntStream.Builder pairs) {
        var parts = line.split(" ");
        int first = number(parts[0]) * MOST;
        for (int i = 1; i < parts.length; i++) {
            pairs.add(first + number(parts[i]));
        }
    }

    private int number(String syllable) {
        return Objects.requireNonNull(numbersAsWritten.get(syllable), syllable);
    }

    private static void read(String name, Consumer<String> each) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FOLDER + name));
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            lines.lines().forEach(each);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Loaded {
        private static final Lexicon LEXICON = new Lexicon();
    }
}
