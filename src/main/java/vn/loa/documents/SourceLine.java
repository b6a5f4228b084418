package vn.loa.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as it stands in a file, before lines are joined to paragraphs.
 *
 * @param text NFC, trimmed; two blanks or more inside part two columns
 * @param width how far the line reaches to the right, in the unit of its source
 * @param first how wide its first word and a blank are, in the same unit
 * @param apart whether something other than ordinary wrapping stands before it: a bigger gap, an indent
 * @param whole whether the source says that this line is a paragraph of its own
 * @param cells the cells, if the line is a row of a table
 */
record SourceLine(
        String text,
        double width,
        double first,
        boolean apart,
        boolean whole,
        @Nullable List<String> cells) {

    /** A line that its source calls a paragraph. */
    static SourceLine whole(String text) {
        return new SourceLine(text, TimesWidth.of(text), TimesWidth.ofFirstWord(text), false, true, null);
    }

    /** A line of plain text, which may be part of a paragraph. */
    static SourceLine ofText(String text) {
        return new SourceLine(text, TimesWidth.of(text), TimesWidth.ofFirstWord(text), false, false, null);
    }

    static SourceLine row(List<String> cells) {
        return new SourceLine(String.join(" | ", cells), 0, 0, true, true, List.copyOf(cells));
    }

    boolean isRow() {
        return cells != null;
    }

    SourceLine with(String other) {
        return new SourceLine(other, width, first, apart, whole, cells);
    }
}
