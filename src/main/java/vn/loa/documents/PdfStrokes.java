package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** The straight lines that are drawn on a page, upright and level: of such a table's frame is made. */
final class PdfStrokes {

    /** Thicker it is a surface, not a line. */
    private static final float THICKEST = 4;

    private static final float SHORTEST = 5;
    private static final int MOST = 20_000;

    /** A line from (x1, y1) to (x2, y2), from the top left of the page. */
    record Stroke(float x1, float y1, float x2, float y2) {

        boolean isLevel() {
            return y2 - y1 < THICKEST && x2 - x1 >= SHORTEST;
        }

        boolean isUpright() {
            return x2 - x1 < THICKEST && y2 - y1 >= SHORTEST;
        }

        float x() {
            return (x1 + x2) / 2;
        }

        float y() {
            return (y1 + y2) / 2;
        }
    }

    private final float height;
    private final List<Stroke> path = new ArrayList<>();
    private final List<Stroke> drawn = new ArrayList<>();
    private float x;
    private float y;
    private float startX;
    private float startY;

    PdfStrokes(float height) {
        this.height = height;
    }

    List<Stroke> drawn() {
        return drawn;
    }

    /** Takes part of a path or the word that draws it; anything else is none of its business. */
    void take(Operator operator, List<COSBase> operands, Matrix matrix) {
        switch (operator.getName()) {
            case "m" -> {
                moveTo(operands, matrix);
                startX = x;
                startY = y;
            }
            case "l" -> lineTo(operands, matrix);
            case "h" -> close();
            case "re" -> rectangle(operands, matrix);
            case "S", "s", "B", "B*", "b", "b*" -> draw(false);
            case "f", "F", "f*" -> draw(true);
            case "n" -> path.clear();
            default -> {}
        }
    }

    private void moveTo(List<COSBase> operands, Matrix matrix) {
        if (operands.size() >= 2) {
            var point = matrix.transformPoint(number(operands, 0), number(operands, 1));
            x = point.x;
            y = height - point.y;
        }
    }

    private void lineTo(List<COSBase> operands, Matrix matrix) {
        float fromX = x;
        float fromY = y;
        moveTo(operands, matrix);
        add(fromX, fromY, x, y);
    }

    private void close() {
        add(x, y, startX, startY);
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() < 4) {
            return;
        }
        var one = matrix.transformPoint(number(operands, 0), number(operands, 1));
        var other = matrix.transformPoint(
                number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3));
        float top = height - Math.max(one.y, other.y);
        float bottom = height - Math.min(one.y, other.y);
        float left = Math.min(one.x, other.x);
        float right = Math.max(one.x, other.x);
        if (right - left < THICKEST || bottom - top < THICKEST) {
            add(left, top, right, bottom);
            return;
        }
        add(left, top, right, top);
        add(left, bottom, right, bottom);
        add(left, top, left, bottom);
        add(right, top, right, bottom);
    }

    private void add(float fromX, float fromY, float toX, float toY) {
        var stroke = new Stroke(Math.min(fromX, toX), Math.min(fromY, toY), Math.max(fromX, toX), Math.max(fromY, toY));
        if (path.size() < MOST && (stroke.isLevel() || stroke.isUpright())) {
            path.add(stroke);
        }
    }

    /** A cell that is only filled has four edges, too; a line is often drawn as a filled rectangle. */
    private void draw(boolean filled) {
        if (drawn.size() + path.size() <= MOST && (!filled || path.size() != 4)) {
            drawn.addAll(path);
        }
        path.clear();
    }

    private static float number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
