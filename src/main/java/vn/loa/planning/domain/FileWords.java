package vn.loa.planning.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loa.documents.Paper.Block;
import vn.loa.planning.domain.Comparison.Fragment;
import vn.loa.planning.domain.SignedFileFindings.Words;

/**
 * Compares the words of a plan with those of a file, wherever on the page they stand: another program breaks lines
 * elsewhere and reads columns in another order. A word counts as different if the words beside it are nowhere together on
 * the other side and it stands there less often; then as often as it is missing there, and where most others are missing.
 */
final class FileWords {

    private static final int TOGETHER = 3;
    private static final int MOST_PASSAGES = 30;
    private static final int AROUND = 8;
    private static final int LONGEST_WORD = 60;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** What the clerk adds when the plan is issued, and what stamps leave on the page. */
    private static final Pattern TOLERATED = Pattern.compile("(?iU)\\s*(Số\\s*:.*"
            + "|[^,.;]{2,60},\\s*ngày\\s*[\\d.…_]*\\s*tháng\\s*[\\d.…_]*\\s*năm\\s*[\\d.…_]*"
            + "|.{0,120}\\bđã ký lên văn bản này!?"
            + "|(Người ký|Ký bởi|Được ký bởi|Signed by|Digitally signed by|Ngày ký|Ký ngày|Thời gian ký|Giờ ký|Date"
            + "|Email|Thư điện tử|Cơ quan|Tổ chức|Lý do|Reason|Location)\\s*:.{0,160}"
            + "|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}.{0,10})\\s*");

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> runs = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> stream = new ArrayList<>();

    /** @param parts the words as they are shown, each with what of it is compared */
    private record Line(List<String> shown, List<List<String>> parts, boolean inTable) {

        static Line of(String text, boolean inTable) {
            var shown = List.of(
                    Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+"));
            return new Line(shown, shown.stream().map(FileWords::parts).toList(), inTable);
        }

        /** For each word that is shown whether it is one of these. */
        List<Boolean> shownWith(BitSet words) {
            var marked = new ArrayList<Boolean>();
            int at = 0;
            for (var part : parts) {
                int next = words.nextSetBit(at);
                at += part.size();
                marked.add(next >= 0 && next < at);
            }
            return marked;
        }

        List<String> words() {
            return parts.stream().flatMap(List::stream).toList();
        }
    }

    /**
     * A word whose neighbours are elsewhere on the other side.
     *
     * @param share how many words of its line are: where all are, it is more likely gone than moved
     */
    private record Lost(Line line, int at, String word, double share) {

        /** Numbers that changed places are found by their neighbours alone, but in tables, where these stand anywhere. */
        boolean isNumberOfText() {
            return !line.inTable() && DIGIT.matcher(word).find();
        }
    }

    private FileWords() {}

    /** @param file the lines on the pages of the file */
    static Words compare(List<Block> plan, List<String> file) {
        if (file.isEmpty()) {
            return new Words(false, false, List.of(), List.of(), 0);
        }
        var ours = new FileWords();
        plan.forEach(block -> ours.add(block.text(), block.inTable()));
        var theirs = new FileWords();
        file.forEach(line -> theirs.add(line, true));
        var gone = ours.notIn(theirs);
        var missing = ours.passages(gone);
        var added = theirs.passages(theirs.notIn(ours));
        int more = Math.max(0, missing.size() - MOST_PASSAGES) + Math.max(0, added.size() - MOST_PASSAGES);
        int lost = gone.values().stream().mapToInt(BitSet::cardinality).sum();
        return new Words(true, lost > ours.stream.size() / 2, first(missing), first(added), more);
    }

    private static List<List<Fragment>> first(List<List<Fragment>> passages) {
        return passages.subList(0, Math.min(passages.size(), MOST_PASSAGES));
    }

    private static List<String> parts(String word) {
        var bare =
                NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return bare.isEmpty() ? List.of() : List.of(bare.split(" "));
    }

    private void add(String text, boolean inTable) {
        if (TOLERATED.matcher(text).matches()) {
            return;
        }
        var line = Line.of(text, inTable);
        lines.add(line);
        for (var word : line.words()) {
            stream.add(word);
            counts.merge(word, 1, Integer::sum);
            for (int length = 1; length <= Math.min(TOGETHER, stream.size()); length++) {
                runs.add(String.join(" ", stream.subList(stream.size() - length, stream.size())));
            }
        }
    }

    /** Which words of which lines are not on the other side. */
    private Map<Line, BitSet> notIn(FileWords other) {
        var lost = new LinkedHashMap<String, List<Lost>>();
        for (var line : lines) {
            alone(line, other)
                    .forEach(word -> lost.computeIfAbsent(word.word(), none -> new ArrayList<>())
                            .add(word));
        }
        var differing = new IdentityHashMap<Line, BitSet>();
        lost.forEach((word, places) -> {
            int more = counts.getOrDefault(word, 0) - other.counts.getOrDefault(word, 0);
            places.sort(Comparator.comparingDouble(Lost::share).reversed());
            for (int i = 0; i < places.size(); i++) {
                var place = places.get(i);
                if (i < more || place.isNumberOfText()) {
                    differing
                            .computeIfAbsent(place.line(), none -> new BitSet())
                            .set(place.at());
                }
            }
        });
        return differing;
    }

    /** The words of a line whose neighbours are nowhere beside them on the other side. */
    private static List<Lost> alone(Line line, FileWords other) {
        var words = line.words();
        var places = IntStream.range(0, words.size())
                .filter(at -> !other.hasRunAround(words, at))
                .toArray();
        var share = places.length / (double) Math.max(1, words.size());
        return IntStream.of(places)
                .mapToObj(at -> new Lost(line, at, words.get(at), share))
                .toList();
    }

    private List<List<Fragment>> passages(Map<Line, BitSet> differing) {
        return lines.stream()
                .filter(differing::containsKey)
                .map(line -> passage(line, line.shownWith(Objects.requireNonNull(differing.get(line)))))
                .toList();
    }

    private boolean hasRunAround(List<String> words, int at) {
        int length = Math.min(TOGETHER, words.size());
        int last = Math.min(at, words.size() - length);
        for (int from = Math.max(0, at - length + 1); from <= last; from++) {
            if (runs.contains(String.join(" ", words.subList(from, from + length)))) {
                return true;
            }
        }
        return false;
    }

    /** The words that differ with some around them. */
    private static List<Fragment> passage(Line line, List<Boolean> differs) {
        int from = Math.max(0, differs.indexOf(true) - AROUND);
        int to = Math.min(differs.size(), differs.lastIndexOf(true) + AROUND + 1);
        var fragments = new ArrayList<Fragment>();
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !differs.get(i).equals(differs.get(begin))) {
                fragments.add(new Fragment(words(line, begin, i), differs.get(begin)));
                begin = i;
            }
        }
        return fragments;
    }

    private static String words(Line line, int from, int to) {
        var words = line.shown().subList(from, to).stream()
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) + "…" : word)
                .toList();
        return words.size() > 4 * AROUND
                ? String.join(" ", words.subList(0, 2 * AROUND)) + " … "
                        + String.join(" ", words.subList(words.size() - 2 * AROUND, words.size()))
                : String.join(" ", words);
    }
}
