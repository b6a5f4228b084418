package vn.loa.planning.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import vn.loa.documents.PlanDocument;
import vn.loa.planning.domain.Comparison.Change;
import vn.loa.planning.domain.Comparison.Fragment;
import vn.loa.planning.domain.Comparison.Row;
import vn.loa.planning.domain.Comparison.Side;

/** Lays two documents side by side: lines that belong together stand in one row, with the words that differ marked. */
final class Comparing {

    // Two lines that share less than this part of their words are not one line that was changed.
    private static final double RELATED = 0.4;
    // Above this, lines of a block are paired by place: the best pairing costs the product of both lengths.
    private static final int LARGEST_BLOCK = 150;

    private final List<DocumentText> left;
    private final List<DocumentText> right;
    private final List<Row> rows = new ArrayList<>();

    private Comparing(PlanDocument left, PlanDocument right) {
        this.left = DocumentText.of(left);
        this.right = DocumentText.of(right);
    }

    static List<Row> rows(PlanDocument left, PlanDocument right) {
        var comparing = new Comparing(left, right);
        comparing.compare();
        return comparing.rows;
    }

    /** One text before and after a change, with the words that differ. */
    static Row row(String before, String after) {
        return changed(new DocumentText(false, 0, before), new DocumentText(false, 0, after));
    }

    private void compare() {
        int at = 0;
        for (var delta : DiffUtils.diff(left, right).getDeltas()) {
            same(at, delta);
            block(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        left.subList(at, left.size()).forEach(text -> rows.add(unchanged(text)));
    }

    private void same(int from, AbstractDelta<DocumentText> delta) {
        left.subList(from, delta.getSource().getPosition()).forEach(text -> rows.add(unchanged(text)));
    }

    private void block(List<DocumentText> before, List<DocumentText> after) {
        int next = 0;
        for (int i = 0; i < before.size(); i++) {
            var match = match(before, i, after, next);
            if (match < 0) {
                rows.add(new Row(Change.REMOVED, whole(before.get(i), true), null));
                continue;
            }
            added(after.subList(next, match));
            rows.add(changed(before.get(i), after.get(match)));
            next = match + 1;
        }
        added(after.subList(next, after.size()));
    }

    /** The line that this one became, unless a later line fits that better; -1 for none. */
    private static int match(List<DocumentText> before, int index, List<DocumentText> after, int from) {
        if (before.size() > LARGEST_BLOCK || after.size() > LARGEST_BLOCK) {
            return from < after.size() && similarity(before.get(index), after.get(from)) >= RELATED ? from : -1;
        }
        int best = -1;
        double most = RELATED;
        for (int i = from; i < after.size(); i++) {
            var likeness = similarity(before.get(index), after.get(i));
            if (likeness >= most && !fitsBetter(before, index, after.get(i), likeness)) {
                most = likeness + 1e-9;
                best = i;
            }
        }
        return best;
    }

    private static boolean fitsBetter(List<DocumentText> before, int index, DocumentText text, double likeness) {
        return before.subList(index + 1, before.size()).stream().anyMatch(other -> similarity(other, text) > likeness);
    }

    private void added(List<DocumentText> texts) {
        texts.forEach(text -> rows.add(new Row(Change.ADDED, null, whole(text, true))));
    }

    private static Row unchanged(DocumentText text) {
        return new Row(Change.NONE, whole(text, false), whole(text, false));
    }

    private static Row changed(DocumentText before, DocumentText after) {
        var old = before.words();
        var now = after.words();
        var gone = new boolean[old.size()];
        var come = new boolean[now.size()];
        DiffUtils.diff(old, now).getDeltas().forEach(delta -> {
            mark(gone, delta.getSource().getPosition(), delta.getSource().size());
            mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
        });
        joinOverBlanks(old, gone);
        joinOverBlanks(now, come);
        return new Row(Change.CHANGED, side(before, fragments(old, gone)), side(after, fragments(now, come)));
    }

    private static void mark(boolean[] words, int from, int count) {
        for (int i = from; i < from + count; i++) {
            words[i] = true;
        }
    }

    /** The blank between two words that differ differs with them, so that they are marked as one run. */
    private static void joinOverBlanks(List<String> words, boolean[] changed) {
        for (int i = 1; i < changed.length - 1; i++) {
            changed[i] |= words.get(i).isBlank() && changed[i - 1] && changed[i + 1];
        }
    }

    private static List<Fragment> fragments(List<String> words, boolean[] changed) {
        var fragments = new ArrayList<Fragment>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || changed[i] != changed[from]) {
                fragments.add(new Fragment(String.join("", words.subList(from, i)), changed[from]));
                from = i;
            }
        }
        return fragments;
    }

    private static Side whole(DocumentText text, boolean changed) {
        return side(text, List.of(new Fragment(text.text(), changed)));
    }

    private static Side side(DocumentText text, List<Fragment> fragments) {
        return new Side(text.heading(), text.depth(), fragments);
    }

    private static double similarity(DocumentText one, DocumentText other) {
        if (one.heading() != other.heading() || Objects.equals(one.text(), other.text())) {
            return one.heading() == other.heading() ? 1 : 0;
        }
        var shared = new HashSet<>(one.bareWords());
        var all = new HashSet<>(one.bareWords());
        shared.retainAll(other.bareWords());
        all.addAll(other.bareWords());
        return all.isEmpty() ? 1 : (double) shared.size() / all.size();
    }
}
