package vn.loa.planning.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.documents.Paper.Block;
import vn.loa.planning.domain.Comparison.Fragment;
import vn.loa.planning.domain.SignedFileFindings.Words;

/**
 * Compares the words of a plan with those of a file, wherever on the page they stand: another program breaks lines
 * elsewhere and reads columns in another order. A word counts as different if the words beside it are nowhere together on
 * the other side and it stands there less often.
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

        List<String> words() {
            return parts.stream().flatMap(List::stream).toList();
        }
    }

    private FileWords() {}

    /** @param file the lines on the pages of the file */
    static Words compare(List<Block> plan, List<String> file) {
        if (file.isEmpty()) {
            return new Words(false, List.of(), List.of(), 0);
        }
        var ours = new FileWords();
        plan.forEach(block -> ours.add(block.text(), block.inTable()));
        var theirs = new FileWords();
        file.forEach(line -> theirs.add(line, true));
        var missing = ours.notIn(theirs);
        var added = theirs.notIn(ours);
        int more = Math.max(0, missing.size() - MOST_PASSAGES) + Math.max(0, added.size() - MOST_PASSAGES);
        return new Words(true, first(missing), first(added), more);
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

    private List<List<Fragment>> notIn(FileWords other) {
        var passages = new ArrayList<List<Fragment>>();
        for (var line : lines) {
            var differs = differences(line, other);
            if (differs.contains(true)) {
                passages.add(passage(line, differs));
            }
        }
        return passages;
    }

    /** For each word that is shown whether it differs. */
    private List<Boolean> differences(Line line, FileWords other) {
        var words = line.words();
        var differs = new ArrayList<Boolean>();
        int at = 0;
        for (var parts : line.parts()) {
            boolean any = false;
            for (int i = 0; i < parts.size(); i++) {
                any |= !other.hasRunAround(words, at) && isMore(words.get(at), line, other);
                at++;
            }
            differs.add(any);
        }
        return differs;
    }

    /** Numbers that changed places are found by their neighbours alone, but in tables, where these stand anywhere. */
    private boolean isMore(String word, Line line, FileWords other) {
        return !line.inTable() && DIGIT.matcher(word).find()
                || counts.getOrDefault(word, 0) > other.counts.getOrDefault(word, 0);
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
