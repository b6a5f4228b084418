package vn.loa.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Letters of a page put to lines: what stands on one height, from left to right, with the blanks that are only distance. */
final class PdfLetters {

    /** Distances in parts of the type size. */
    private static final float SAME_LINE = 0.45f;

    private static final float BLANK = 0.17f;
    private static final float COLUMN = 1.7f;

    /** A line with its edges in points. */
    record Row(String text, float left, float right, float firstWord, float y, float size) {}

    private PdfLetters() {}

    static List<Row> rows(List<TextPosition> letters) {
        var rows = new ArrayList<Row>();
        var line = new ArrayList<TextPosition>();
        var upright = letters.stream().filter(letter -> letter.getDir() == 0).toList();
        var sorted = new ArrayList<>(upright);
        sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        float y = Float.NaN;
        for (var letter : sorted) {
            if (!line.isEmpty() && letter.getYDirAdj() - y > SAME_LINE * size(letter)) {
                addRow(rows, line);
                line.clear();
            }
            if (line.isEmpty()) {
                y = letter.getYDirAdj();
            }
            line.add(letter);
        }
        addRow(rows, line);
        return rows;
    }

    /** The text of letters in the order in which the file gives them, as inside one tag. */
    static String text(List<TextPosition> letters) {
        var text = new StringBuilder();
        var line = new ArrayList<TextPosition>();
        for (var letter : letters) {
            var last = line.isEmpty() ? letter : line.get(line.size() - 1);
            if (Math.abs(letter.getYDirAdj() - last.getYDirAdj()) > SAME_LINE * size(letter)) {
                Wrapping.append(text, string(line));
                line.clear();
            }
            line.add(letter);
        }
        Wrapping.append(text, string(line));
        return text.toString();
    }

    private static void addRow(List<Row> rows, List<TextPosition> line) {
        if (line.isEmpty()) {
            return;
        }
        line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        var text = string(line);
        var solid =
                line.stream().filter(letter -> !letter.getUnicode().isBlank()).toList();
        if (text.isBlank() || solid.isEmpty()) {
            return;
        }
        var first = solid.get(0);
        var last = solid.get(solid.size() - 1);
        float firstWord = first.getXDirAdj();
        for (var letter : line) {
            if (letter.getXDirAdj() > first.getXDirAdj()
                    && (letter.getUnicode().isBlank() || letter.getXDirAdj() - firstWord > BLANK * size(letter))) {
                break;
            }
            firstWord = letter.getXDirAdj() + letter.getWidthDirAdj();
        }
        rows.add(new Row(
                text,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                firstWord - first.getXDirAdj() + 0.25f * size(first),
                first.getYDirAdj(),
                size(first)));
    }

    private static String string(List<TextPosition> line) {
        var text = new StringBuilder();
        TextPosition last = null;
        for (var letter : line) {
            if (last != null && isSameAgain(last, letter)) {
                continue;
            }
            float gap = last == null ? 0 : letter.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            if (gap > COLUMN * size(letter)) {
                text.append("    ");
            } else if (gap > BLANK * size(letter)
                    && !endsBlank(text)
                    && !letter.getUnicode().isBlank()) {
                text.append(' ');
            }
            text.append(letter.getUnicode());
            last = letter;
        }
        return text.toString();
    }

    /** Some programs print a letter twice to make it bold. */
    private static boolean isSameAgain(TextPosition last, TextPosition letter) {
        return last.getUnicode().equals(letter.getUnicode())
                && Math.abs(last.getXDirAdj() - letter.getXDirAdj()) < 0.2f * Math.max(1, letter.getWidthDirAdj())
                && Math.abs(last.getYDirAdj() - letter.getYDirAdj()) < 1;
    }

    private static boolean endsBlank(CharSequence text) {
        return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
    }

    private static float size(TextPosition letter) {
        return Math.max(4, letter.getFontSizeInPt());
    }
}
