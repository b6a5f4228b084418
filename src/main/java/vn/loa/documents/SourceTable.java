package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table of a source while it is read. Many tables only put two columns of a paper side by side. */
final class SourceTable {

    private static final Pattern FORM = Pattern.compile(
            "C[ỘO]NG (?:HÒA|HOÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\\s*[-–—]|^\\s*Nơi nhận\\s*:?|^(?:TM|KT|TL|TUQ)\\.\\s?\\p{Lu}{2}|^Số\\s*:.*/",
            Pattern.MULTILINE);
    private static final int WIDEST_FORM = 3;

    private final List<List<List<SourceLine>>> rows = new ArrayList<>();

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    /** A cell that goes on from the row above says the same; one that reaches over several columns says it once. */
    void addCell(List<SourceLine> lines, int span, boolean merged) {
        if (rows.isEmpty()) {
            beginRow();
        }
        var row = rows.get(rows.size() - 1);
        int column = row.size();
        boolean above =
                merged && rows.size() > 1 && column < rows.get(rows.size() - 2).size();
        row.add(above ? rows.get(rows.size() - 2).get(column) : lines);
        for (int i = 1; i < Math.min(span, 60); i++) {
            row.add(List.of());
        }
    }

    List<SourceLine> lines() {
        rows.removeIf(row -> row.stream().allMatch(List::isEmpty));
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width <= 1 || isForm(width)) {
            return rows.stream()
                    .flatMap(row -> row.stream().distinct())
                    .flatMap(List::stream)
                    .toList();
        }
        return rows.stream().map(row -> SourceLine.row(cells(row, width))).toList();
    }

    private boolean isForm(int width) {
        return isForm(
                rows.stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .map(SourceLine::text)
                        .toList(),
                width);
    }

    /** Whether a table only puts the two halves of a letterhead or of the signature's block side by side. */
    static boolean isForm(List<String> cells, int width) {
        return width <= WIDEST_FORM
                && cells.stream().anyMatch(cell -> FORM.matcher(cell).find());
    }

    private static List<String> cells(List<List<SourceLine>> row, int width) {
        var cells = new ArrayList<String>();
        for (var cell : row) {
            cells.add(String.join("\n", cell.stream().map(SourceLine::text).toList()));
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }
}
