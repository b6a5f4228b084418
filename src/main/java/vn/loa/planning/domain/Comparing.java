package vn.loa.planning.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.documents.PlanDocument;
import vn.loa.planning.PlanNames;
import vn.loa.planning.PlanNames.Word;
import vn.loa.planning.domain.Comparison.Change;
import vn.loa.planning.domain.Comparison.Fragment;
import vn.loa.planning.domain.Comparison.Row;
import vn.loa.planning.domain.Comparison.Side;

/** Lays two documents side by side: lines that belong together stand in one row, with the words that differ marked. */
final class Comparing {

    /** Two lines that share less than this part of their words are not one line that was changed. */
    static final double RELATED = 0.4;

    private final List<ComparedLine> left;
    private final List<ComparedLine> right;
    private final List<Row> rows = new ArrayList<>();

    private Comparing(List<ComparedLine> left, List<ComparedLine> right) {
        this.left = left;
        this.right = right;
    }

    /** Two versions of one plan. */
    static List<Row> rows(PlanDocument left, PlanDocument right) {
        return rows(left, PlanNames.NONE, right, PlanNames.NONE);
    }

    /** Each with the names that count as the same in both. */
    static List<Row> rows(PlanDocument left, PlanNames leftNames, PlanDocument right, PlanNames rightNames) {
        var numbers = new HashMap<String, Integer>();
        var comparing = new Comparing(lines(left, leftNames, numbers), lines(right, rightNames, numbers));
        comparing.compare();
        return comparing.rows;
    }

    /** One text before and after a change, with the words that differ. */
    static Row row(String before, String after) {
        return row(before, PlanNames.NONE, after, PlanNames.NONE);
    }

    static Row row(String before, PlanNames beforeNames, String after, PlanNames afterNames) {
        var numbers = new HashMap<String, Integer>();
        return changed(
                new ComparedLine(DocumentText.line(0, before), beforeNames, numbers),
                new ComparedLine(DocumentText.line(0, after), afterNames, numbers));
    }

    private static List<ComparedLine> lines(PlanDocument document, PlanNames names, Map<String, Integer> numbers) {
        return DocumentText.of(document).stream()
                .map(text -> new ComparedLine(text, names, numbers))
                .toList();
    }

    private void compare() {
        int at = 0;
        int other = 0;
        for (var delta : DiffUtils.diff(left, right, ComparedLine::isSame).getDeltas()) {
            same(at, other, delta);
            block(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
            other = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        for (int i = at; i < left.size(); i++) {
            rows.add(unchanged(left.get(i), right.get(other + i - at)));
        }
    }

    private void same(int from, int other, AbstractDelta<ComparedLine> delta) {
        for (int i = from; i < delta.getSource().getPosition(); i++) {
            rows.add(unchanged(left.get(i), right.get(other + i - from)));
        }
    }

    private void block(List<ComparedLine> before, List<ComparedLine> after) {
        var partners = LinePairs.of(before, after);
        int next = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                rows.add(new Row(Change.REMOVED, whole(before.get(i), true), null));
                continue;
            }
            added(after.subList(next, partners[i]));
            rows.add(changed(before.get(i), after.get(partners[i])));
            next = partners[i] + 1;
        }
        added(after.subList(next, after.size()));
    }

    private void added(List<ComparedLine> lines) {
        lines.forEach(line -> rows.add(new Row(Change.ADDED, null, whole(line, true))));
    }

    private static Row unchanged(ComparedLine before, ComparedLine after) {
        return new Row(Change.NONE, whole(before, false), whole(after, false));
    }

    private static Row changed(ComparedLine before, ComparedLine after) {
        var gone = new boolean[before.words.size()];
        var come = new boolean[after.words.size()];
        DiffUtils.diff(before.words, after.words, Word::says).getDeltas().forEach(delta -> {
            mark(gone, delta.getSource().getPosition(), delta.getSource().size());
            mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
        });
        joinOverBlanks(before.words, gone);
        joinOverBlanks(after.words, come);
        return new Row(
                Change.CHANGED, side(before, fragments(before.words, gone)), side(after, fragments(after.words, come)));
    }

    private static void mark(boolean[] words, int from, int count) {
        for (int i = from; i < from + count; i++) {
            words[i] = true;
        }
    }

    /** The blank between two words that differ differs with them, so that they are marked as one run. */
    private static void joinOverBlanks(List<Word> words, boolean[] changed) {
        for (int i = 1; i < changed.length - 1; i++) {
            changed[i] |= words.get(i).text().isBlank() && changed[i - 1] && changed[i + 1];
        }
    }

    private static List<Fragment> fragments(List<Word> words, boolean[] changed) {
        var fragments = new ArrayList<Fragment>();
        var run = new StringBuilder();
        for (int i = 0; i < changed.length; i++) {
            run.append(words.get(i).text());
            if (i + 1 == changed.length || changed[i + 1] != changed[i]) {
                fragments.add(new Fragment(run.toString(), changed[i]));
                run.setLength(0);
            }
        }
        return fragments;
    }

    private static Side whole(ComparedLine line, boolean changed) {
        return side(line, List.of(new Fragment(line.text.text(), changed)));
    }

    private static Side side(ComparedLine line, List<Fragment> fragments) {
        return new Side(line.text.heading(), line.text.depth(), fragments);
    }
}
