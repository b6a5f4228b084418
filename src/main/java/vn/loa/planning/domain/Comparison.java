package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two versions of a plan side by side, line by line, with the words that differ. */
public record Comparison(VersionSummary left, VersionSummary right, List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** How many rows differ. */
    public long differences() {
        return rows.stream().filter(row -> row.change() != Change.NONE).count();
    }

    /** What became of a line. */
    public enum Change {
        NONE,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** A line on both sides; a side is null where the line is not there. */
    public record Row(
            Change change, @Nullable Side left, @Nullable Side right) {

        /** With the words marked that are the same, instead of those that differ. */
        Row turned() {
            return new Row(change, left == null ? null : left.turned(), right == null ? null : right.turned());
        }
    }

    /**
     * A line as one version has it.
     *
     * @param heading whether it is a section's heading
     * @param depth how far it is indented
     */
    public record Side(boolean heading, int depth, List<Fragment> fragments) {
        public Side {
            fragments = List.copyOf(fragments);
        }

        private Side turned() {
            return new Side(
                    heading,
                    depth,
                    fragments.stream()
                            .map(fragment -> new Fragment(fragment.text(), !fragment.changed()))
                            .toList());
        }
    }

    /** A run of words; changed words differ from the other side. */
    public record Fragment(String text, boolean changed) {}
}
