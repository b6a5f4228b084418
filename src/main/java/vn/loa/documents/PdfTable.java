package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import vn.loa.documents.PdfStrokes.Stroke;

/** A table that is framed by lines on a page: its columns and rows, and which cells reach over several. */
final class PdfTable {

    /** Lines that nearly meet are meant to. */
    private static final float NEAR = 4;

    private static final int MOST_LINES = 400;

    private final List<Stroke> level;
    private final List<Stroke> upright;
    private final List<Float> xs;
    private final List<Float> ys;

    private PdfTable(List<Stroke> strokes) {
        level = strokes.stream().filter(Stroke::isLevel).toList();
        upright = strokes.stream().filter(Stroke::isUpright).toList();
        xs = places(upright.stream().map(Stroke::x).toList());
        ys = places(level.stream().map(Stroke::y).toList());
    }

    /** The tables of a page, from the top down. */
    static List<PdfTable> of(List<Stroke> strokes) {
        var groups = new ArrayList<List<Stroke>>();
        for (var stroke : strokes) {
            Interrupted.check();
            var met = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> meet(stroke, other)))
                    .toList();
            var joined = new ArrayList<Stroke>(List.of(stroke));
            met.forEach(joined::addAll);
            groups.removeAll(met);
            groups.add(joined);
        }
        return groups.stream()
                .filter(group -> group.size() <= MOST_LINES * 10)
                .map(PdfTable::new)
                .filter(PdfTable::isTable)
                .sorted((one, other) -> Float.compare(one.top(), other.top()))
                .toList();
    }

    float top() {
        return ys.get(0);
    }

    boolean holds(TextPosition letter) {
        float x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
        float y = letter.getYDirAdj() - letter.getHeightDir() / 2;
        return x > xs.get(0) && x < xs.get(xs.size() - 1) && y > ys.get(0) && y < ys.get(ys.size() - 1);
    }

    List<SourceLine> lines(List<TextPosition> letters) {
        var table = new SourceTable();
        for (int row = 0; row + 1 < ys.size(); row++) {
            table.beginRow();
            for (int column = 0; column + 1 < xs.size(); ) {
                int span = span(row, column);
                table.addCell(cell(letters, row, column, span), span, row > 0 && !hasLevel(row, column));
                column += span;
            }
        }
        return table.lines();
    }

    private boolean isTable() {
        return xs.size() > 2 && ys.size() > 2 && xs.size() < MOST_LINES && ys.size() < MOST_LINES;
    }

    private static boolean meet(Stroke one, Stroke other) {
        return one.x1() - NEAR <= other.x2()
                && other.x1() - NEAR <= one.x2()
                && one.y1() - NEAR <= other.y2()
                && other.y1() - NEAR <= one.y2();
    }

    private static List<Float> places(List<Float> all) {
        var places = new ArrayList<Float>();
        all.stream().sorted().forEach(place -> {
            if (places.isEmpty() || place - places.get(places.size() - 1) > NEAR) {
                places.add(place);
            }
        });
        return places;
    }

    /** Over how many columns a cell reaches: until an upright line stands at its right. */
    private int span(int row, int column) {
        float y = (ys.get(row) + ys.get(row + 1)) / 2;
        int span = 1;
        while (column + span + 1 < xs.size() && !hasUpright(xs.get(column + span), y)) {
            span++;
        }
        return span;
    }

    private boolean hasUpright(float x, float y) {
        return upright.stream()
                .anyMatch(stroke ->
                        Math.abs(stroke.x() - x) <= NEAR && stroke.y1() - NEAR <= y && y <= stroke.y2() + NEAR);
    }

    private boolean hasLevel(int row, int column) {
        float x = (xs.get(column) + xs.get(column + 1)) / 2;
        return level.stream()
                .anyMatch(stroke -> Math.abs(stroke.y() - ys.get(row)) <= NEAR
                        && stroke.x1() - NEAR <= x
                        && x <= stroke.x2() + NEAR);
    }

    private List<SourceLine> cell(List<TextPosition> letters, int row, int column, int span) {
        float left = xs.get(column);
        float right = xs.get(column + span);
        int last = row;
        while (last + 2 < ys.size() && !hasLevel(last + 1, column)) {
            last++;
        }
        float bottom = ys.get(last + 1);
        var inside = letters.stream()
                .filter(letter -> {
                    float x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
                    float y = letter.getYDirAdj() - letter.getHeightDir() / 2;
                    return x > left && x < right && y > ys.get(row) && y < bottom;
                })
                .toList();
        return paragraphs(PdfLetters.rows(inside));
    }

    /** The narrow lines of a cell joined: a new paragraph begins with a bullet or behind the end of a sentence. */
    private static List<SourceLine> paragraphs(List<PdfLetters.Row> rows) {
        var paragraphs = new ArrayList<SourceLine>();
        var text = new StringBuilder();
        for (var row : rows) {
            var line = TextFile.line(row.text());
            boolean begins = Marker.of(line) != null || text.toString().matches("(?s).*[;.:]\\s*");
            if (begins && text.length() > 0) {
                paragraphs.add(SourceLine.whole(text.toString()));
                text.setLength(0);
            }
            Wrapping.append(text, line);
        }
        if (text.length() > 0) {
            paragraphs.add(SourceLine.whole(text.toString()));
        }
        return paragraphs;
    }
}
