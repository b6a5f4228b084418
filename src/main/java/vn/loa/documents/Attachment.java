package vn.loa.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Appendix;

/** A Phụ lục as it is set: its label, its title, and either a table or, if it has but one column, running text. */
record Attachment(String label, @Nullable String title, boolean wide, List<Row> rows) {

    /** One row; each cell is a list of paragraphs. */
    record Row(@Nullable String id, List<List<String>> cells) {}

    private static final Pattern LABEL = Pattern.compile("(?iU)(phụ lục(?:\\s+(?:[ivx]+|\\d+))?)\\s*[.:–-]?\\s*(.*)");
    private static final int WIDE = 6;

    /** An appendix that brings a label of its own keeps it. */
    static Attachment of(Appendix appendix, String label) {
        var own = LABEL.matcher(appendix.title());
        var rows = appendix.table().stream().map(Attachment::row).toList();
        var wide = columns(rows) > WIDE;
        if (own.matches()) {
            return new Attachment(own.group(1), own.group(2).isEmpty() ? null : own.group(2), wide, rows);
        }
        return new Attachment(label, appendix.title().isBlank() ? null : appendix.title(), wide, rows);
    }

    boolean isTable() {
        return columns() > 1;
    }

    int columns() {
        return columns(rows);
    }

    /** How the columns share the width; a first column that only counts gets little of it. */
    List<Integer> shares() {
        if (columns() == ActivityTable.WIDTHS.size()) {
            return ActivityTable.WIDTHS;
        }
        var shares = new ArrayList<>(Collections.nCopies(columns(), 3));
        if (isTable() && rows.stream().skip(1).allMatch(Attachment::isCounted)) {
            shares.set(0, 1);
        }
        return shares;
    }

    private static boolean isCounted(Row row) {
        return row.cells().isEmpty() || String.join("", row.cells().get(0)).length() < 4;
    }

    /** Rows of one length: what a short row lacks is empty. */
    List<List<String>> cellsOf(Row row) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < columns()) {
            cells.add(List.of());
        }
        return cells;
    }

    private static int columns(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static Row row(List<String> cells) {
        return new Row(null, cells.stream().map(cell -> cell.lines().toList()).toList());
    }
}
