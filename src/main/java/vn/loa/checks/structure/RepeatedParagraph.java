package vn.loa.checks.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.Abbreviations;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.Words;

/** No paragraph stands in a plan twice, nor nearly so. */
@About(id = "STR-05", severity = Severity.WARNING, source = "Thông lệ soạn thảo văn bản hành chính")
final class RepeatedParagraph implements Rule {

    /** Share of the shorter paragraph's triples of letters that the other has too. */
    private static final double ALIKE = 0.9;

    /** Shorter ones repeat themselves by right: "Như mục 1". */
    private static final int FEWEST_WORDS = 12;

    /** Words in a row that only repeated paragraphs share. */
    private static final int SHINGLE = 4;

    /** What so many paragraphs say is a way of speaking. */
    private static final int MOST_PLACES = 8;

    /** Share of the longer paragraph's: one that says much more is another. */
    private static final double COVERED = 0.8;

    private static final Map<String, String> SPELT = Abbreviations.toExplain().entrySet().stream()
            .collect(Collectors.toMap(
                    pair -> Words.of(pair.getKey()).strip(),
                    pair -> Words.of(pair.getValue()).strip()));

    private static final class Text {
        final int number;
        final Passage passage;
        final String words;
        private long @Nullable [] triples;

        Text(int number, Passage passage, String words) {
            this.number = number;
            this.passage = passage;
            this.words = words;
        }

        /** Each three letters in a row once, in order; few texts are ever compared. */
        long[] triples() {
            if (triples == null) {
                triples = IntStream.range(0, Math.max(0, words.length() - 2))
                        .mapToLong(i ->
                                (long) words.charAt(i) << 32 | (long) words.charAt(i + 1) << 16 | words.charAt(i + 2))
                        .sorted()
                        .distinct()
                        .toArray();
            }
            return triples;
        }
    }

    @Override
    public void check(Manuscript plan, Findings findings) {
        var texts = texts(plan);
        for (var pair : candidates(texts).entrySet()) {
            var later = texts.get(pair.getKey());
            pair.getValue().stream()
                    .sorted()
                    .map(texts::get)
                    .filter(earlier -> areAlike(earlier, later))
                    .findFirst()
                    .ifPresent(earlier -> findings.at(later.passage, later.passage.text(), place(earlier.passage))
                            .saying(earlier.words.equals(later.words) ? "same" : "near")
                            .add());
        }
    }

    private static List<Text> texts(Manuscript plan) {
        var texts = new ArrayList<Text>();
        for (var line : plan.passages(Passage.Kind.LINE)) {
            var words = spelt(Words.of(line.text()));
            if (words.chars().filter(letter -> letter == ' ').count() > FEWEST_WORDS) {
                texts.add(new Text(texts.size(), line, words));
            }
        }
        return texts;
    }

    /** For each paragraph those before it that share words in a row with it which few others have. */
    private static Map<Integer, Set<Integer>> candidates(List<Text> texts) {
        var places = new HashMap<Integer, List<Integer>>();
        texts.forEach(text -> shingles(text.words)
                .forEach(shingle -> places.computeIfAbsent(shingle, none -> new ArrayList<>())
                        .add(text.number)));
        var candidates = new TreeMap<Integer, Set<Integer>>();
        var said = new HashMap<String, Integer>();
        for (var text : texts) {
            var first = said.putIfAbsent(text.words, text.number);
            if (first != null) {
                candidates.computeIfAbsent(text.number, none -> new HashSet<>()).add(first);
            }
        }
        for (var sharing : places.values()) {
            if (sharing.size() > 1 && sharing.size() <= MOST_PLACES) {
                sharing.forEach(later -> sharing.stream()
                        .filter(earlier -> earlier < later)
                        .forEach(earlier -> candidates
                                .computeIfAbsent(later, none -> new HashSet<>())
                                .add(earlier)));
            }
        }
        return candidates;
    }

    /** Four words in a row each, told apart by their hash: two that share one are compared letter by letter anyway. */
    private static Set<Integer> shingles(String words) {
        var each = words.strip().split(" ");
        var shingles = new HashSet<Integer>();
        for (int i = 0; i + SHINGLE <= each.length; i++) {
            int hash = 0;
            for (int at = i; at < i + SHINGLE; at++) {
                hash = hash * 31 + each[at].hashCode();
            }
            shingles.add(hash);
        }
        return shingles;
    }

    private static boolean areAlike(Text one, Text other) {
        int shorter = Math.min(one.triples().length, other.triples().length);
        int longer = Math.max(one.triples().length, other.triples().length);
        if (shorter < COVERED * longer) {
            return false;
        }
        int shared = shared(one.triples(), other.triples());
        return shared >= ALIKE * shorter && shared >= COVERED * longer;
    }

    private static int shared(long[] one, long[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            shared += one[i] == other[j] ? 1 : 0;
            boolean step = one[i] <= other[j];
            j += one[i] >= other[j] ? 1 : 0;
            i += step ? 1 : 0;
        }
        return shared;
    }

    private static String spelt(String words) {
        return Arrays.stream(words.strip().split(" "))
                .map(word -> SPELT.getOrDefault(word, word))
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static String place(Passage passage) {
        return passage.marker() == null || passage.marker().length() == 1
                ? passage.at()
                : passage.at() + "." + passage.marker().replaceAll("[.)]$", "");
    }
}
