package vn.loa.checks.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** Of so different lengths two paragraphs don't say the same. */
    private static final double SHORTEST = 0.7;

    private static final Map<String, String> SPELT = Abbreviations.toExplain().entrySet().stream()
            .collect(Collectors.toMap(pair -> Words.of(pair.getKey()), pair -> Words.of(pair.getValue())));

    private record Text(int number, Passage passage, String words) {}

    @Override
    public void check(Manuscript plan, Findings findings) {
        var texts = texts(plan);
        for (var pair : candidates(texts).entrySet()) {
            var later = texts.get(pair.getKey());
            pair.getValue().stream()
                    .sorted()
                    .map(texts::get)
                    .filter(earlier -> areAlike(earlier.words(), later.words()))
                    .findFirst()
                    .ifPresent(earlier -> findings.at(
                                    later.passage(), later.passage().text(), place(earlier.passage()))
                            .saying(earlier.words().equals(later.words()) ? "same" : "near")
                            .add());
        }
    }

    private static List<Text> texts(Manuscript plan) {
        var texts = new ArrayList<Text>();
        for (var line : plan.passages(Passage.Kind.LINE)) {
            var words = spelt(Words.of(line.text()));
            if (Words.count(words) >= FEWEST_WORDS) {
                texts.add(new Text(texts.size(), line, words));
            }
        }
        return texts;
    }

    /** For each paragraph those before it that share words in a row with it which few others have. */
    private static Map<Integer, Set<Integer>> candidates(List<Text> texts) {
        var places = new HashMap<String, Set<Integer>>();
        texts.forEach(text -> shingles(text.words())
                .forEach(shingle ->
                        places.computeIfAbsent(shingle, none -> new HashSet<>()).add(text.number())));
        var candidates = new TreeMap<Integer, Set<Integer>>();
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

    private static Set<String> shingles(String words) {
        var each = words.strip().split(" ");
        var shingles = new HashSet<String>();
        for (int i = 0; i + SHINGLE <= each.length; i++) {
            shingles.add(String.join(" ", List.of(each).subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    private static boolean areAlike(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST * Math.max(one.length(), other.length())) {
            return false;
        }
        var first = triples(one);
        var second = triples(other);
        long shared = first.stream().filter(second::contains).count();
        return shared >= ALIKE * Math.min(first.size(), second.size());
    }

    private static Set<String> triples(String words) {
        var triples = new HashSet<String>();
        for (int i = 0; i + 3 <= words.length(); i++) {
            triples.add(words.substring(i, i + 3));
        }
        return triples;
    }

    private static String spelt(String words) {
        for (var abbreviation : SPELT.entrySet()) {
            words = words.replace(abbreviation.getKey(), abbreviation.getValue());
        }
        return words;
    }

    private static String place(Passage passage) {
        return passage.marker() == null || passage.marker().length() == 1
                ? passage.at()
                : passage.at() + "." + passage.marker().replaceAll("[.)]$", "");
    }
}
