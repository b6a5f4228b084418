package vn.loa.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The lines of a PDF that has no tags, page by page. */
final class PdfPages extends PDFTextStripper {

    /** An indent of at least this many points begins a paragraph. */
    private static final float INDENT = 12;

    /** A page of small print has seven thousand. */
    private static final int MOST_LETTERS = 50_000;

    private static final int DEEPEST = 500;

    private final PDDocument document;
    private final List<TextPosition> letters = new ArrayList<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private @Nullable PdfStrokes strokes;

    PdfPages(PDDocument document) {
        this.document = document;
    }

    List<SourceLine> lines() throws IOException {
        writeText(document, Writer.nullWriter());
        return lines;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        Interrupted.check();
        letters.add(letter);
        if (letters.size() > MOST_LETTERS) {
            throw new UnreadableDocument("documents.unreadable.longPage", MOST_LETTERS);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Interrupted.check();
        if (getGraphicsStackSize() > DEEPEST) {
            throw new IOException("states are saved and never taken back");
        }
        if (strokes != null) {
            strokes.take(operator, operands, getGraphicsState().getCurrentTransformationMatrix());
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) {
        strokes = new PdfStrokes(page.getCropBox().getHeight());
    }

    @Override
    protected void endPage(PDPage page) {
        var tables = strokes == null ? List.<PdfTable>of() : PdfTable.of(strokes.drawn());
        var free = letters.stream()
                .filter(letter -> tables.stream().noneMatch(table -> table.holds(letter)))
                .toList();
        var rows = PdfColumns.rows(free);
        float left = margin(rows);
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            while (next < tables.size() && tables.get(next).top() < rows.get(i).y()) {
                lines.addAll(tables.get(next++).lines(letters));
            }
            add(rows.get(i), left, i == 0 || i == rows.size() - 1);
        }
        tables.subList(next, tables.size()).forEach(table -> lines.addAll(table.lines(letters)));
        letters.clear();
    }

    private void add(PdfLetters.Row row, float left, boolean edge) {
        var text = TextFile.line(row.text());
        if (!text.isEmpty() && !TextFile.isRule(text) && !(edge && Wrapping.isPageNumber(text))) {
            lines.add(new SourceLine(text, row.right(), row.firstWord(), row.left() - left > INDENT, false, null));
        }
    }

    /** Where most lines begin. */
    private static float margin(List<PdfLetters.Row> rows) {
        var lefts = rows.stream().map(PdfLetters.Row::left).sorted().toList();
        return lefts.isEmpty() ? 0 : lefts.get(lefts.size() / 10);
    }
}
