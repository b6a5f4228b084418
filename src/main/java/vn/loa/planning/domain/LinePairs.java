package vn.loa.planning.domain;

import java.util.Arrays;
import java.util.List;

/** Finds which lines of two texts belong together, in the order of both, so that together they share the most words. */
final class LinePairs {

    // Above this, lines are paired by place: the best pairing costs the product of both lengths.
    private static final int LARGEST = 600_000;

    private LinePairs() {}

    /** For each line before, the place of the line after that it became; -1 for none. */
    static int[] of(List<ComparedLine> before, List<ComparedLine> after) {
        return (long) before.size() * after.size() > LARGEST ? byPlace(before, after) : best(before, after);
    }

    private static int[] byPlace(List<ComparedLine> before, List<ComparedLine> after) {
        var partners = new int[before.size()];
        int next = 0;
        for (int i = 0; i < partners.length; i++) {
            var related = next < after.size() && before.get(i).likeness(after.get(next)) >= Comparing.RELATED;
            partners[i] = related ? next++ : -1;
        }
        return partners;
    }

    private static int[] best(List<ComparedLine> before, List<ComparedLine> after) {
        // most[i][j]: the most that the lines from i and from j on can share.
        var most = new float[before.size() + 1][after.size() + 1];
        var paired = new boolean[before.size()][after.size()];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                var likeness = (float) before.get(i).likeness(after.get(j));
                var together = likeness + most[i + 1][j + 1];
                most[i][j] = Math.max(most[i + 1][j], most[i][j + 1]);
                if (likeness >= Comparing.RELATED && together >= most[i][j]) {
                    most[i][j] = together;
                    paired[i][j] = true;
                }
            }
        }
        return read(most, paired);
    }

    private static int[] read(float[][] most, boolean[][] paired) {
        var partners = new int[paired.length];
        Arrays.fill(partners, -1);
        for (int i = 0, j = 0; i < paired.length && j < paired[i].length; ) {
            if (paired[i][j]) {
                partners[i++] = j++;
            } else if (most[i + 1][j] >= most[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partners;
    }
}
