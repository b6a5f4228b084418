package vn.loa.planning.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loa.documents.SectionRole;
import vn.loa.planning.PlanNames;
import vn.loa.planning.PlanNames.Word;

/** A line with the words by which it is compared, each known by a number: a plan is compared line by line with another. */
final class ComparedLine {

    /** Headings of sections that serve the same purpose belong together, whatever they are called. */
    private static final double SAME_ROLE = 0.5;

    final DocumentText text;
    final List<Word> words;
    private final String key;
    private final int[] bare;

    /** @param numbers of all words met so far */
    ComparedLine(DocumentText text, PlanNames names, Map<String, Integer> numbers) {
        this.text = text;
        words = names.words(text.text());
        key = words.stream().map(Word::key).collect(Collectors.joining());
        bare = words.stream()
                .map(Word::key)
                .filter(word -> !word.isBlank())
                .mapToInt(word -> numbers.computeIfAbsent(word, none -> numbers.size()))
                .sorted()
                .distinct()
                .toArray();
    }

    boolean isSame(ComparedLine other) {
        return text.heading() == other.text.heading()
                && text.depth() == other.text.depth()
                && (key.equals(other.key) || text.text().equals(other.text.text()));
    }

    /** How much of their words the two share, from 0 to 1. */
    double likeness(ComparedLine other) {
        if (text.heading() != other.text.heading()) {
            return 0;
        }
        var role = text.role();
        var least = role != null && role != SectionRole.FREE && role == other.text.role() ? SAME_ROLE : 0;
        return Math.max(least, sharedPart(other));
    }

    private double sharedPart(ComparedLine other) {
        int all = bare.length + other.bare.length;
        // More than all words of the shorter one can't be shared.
        if (all == 0
                || Math.min(bare.length, other.bare.length)
                        < Comparing.RELATED * Math.max(bare.length, other.bare.length)) {
            return all == 0 ? 1 : 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < bare.length && j < other.bare.length; ) {
            if (bare[i] == other.bare[j]) {
                shared++;
                i++;
                j++;
            } else if (bare[i] < other.bare[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) shared / (all - shared);
    }
}
