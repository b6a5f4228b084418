package vn.loa.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The paragraphs and tables of a tagged PDF, in the order of its structure. */
final class PdfTags {

    private static final Set<String> INLINE = Set.of(
            "Span",
            "Link",
            "Lbl",
            "Quote",
            "Note",
            "Reference",
            "Code",
            "Em",
            "Strong",
            "Sub",
            "Annot",
            "Form",
            "LBody");
    private static final int DEEPEST = 60;

    private final Map<PDPage, Map<Integer, List<TextPosition>>> marked = new HashMap<>();
    private final PDStructureTreeRoot root;
    private final Set<COSDictionary> seen = new HashSet<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private boolean inHead;
    private @Nullable PDPage headOf;

    PdfTags(PDDocument document, PDStructureTreeRoot root) throws IOException {
        this.root = root;
        for (var page : document.getPages()) {
            Interrupted.check();
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var contents = new HashMap<Integer, List<TextPosition>>();
            extractor.getMarkedContents().forEach(content -> collect(content, contents));
            marked.put(page, contents);
        }
    }

    List<SourceLine> lines() {
        blocks(root, lines, 0);
        return lines;
    }

    private static void collect(PDMarkedContent content, Map<Integer, List<TextPosition>> into) {
        var letters = into.computeIfAbsent(content.getMCID(), none -> new ArrayList<>());
        for (var part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                letters.add(letter);
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, inner.getMCID() < 0 ? Map.of(-1, letters) : into);
            }
        }
    }

    /** Each element has one parent (ISO 32000-2, 14.7.2): in a file that says otherwise it counts where it comes first. */
    private List<Object> kids(PDStructureNode node, int depth) {
        Interrupted.check();
        return depth <= DEEPEST && seen.add(node.getCOSObject()) ? node.getKids() : List.of();
    }

    private void blocks(PDStructureNode node, List<SourceLine> into, int depth) {
        var letters = new ArrayList<TextPosition>();
        for (var kid : kids(node, depth)) {
            if (kid instanceof PDStructureElement element && !INLINE.contains(element.getStandardStructureType())) {
                addLine(into, letters);
                if ("Table".equals(element.getStandardStructureType())) {
                    into.addAll(table(element, depth + 1));
                } else {
                    blocks(element, into, depth + 1);
                }
            } else {
                inline(node, kid, letters, into, depth + 1);
            }
        }
        addLine(into, letters);
    }

    /** Text inside a paragraph; a block that stands in an inline one after all ends the paragraph before it. */
    private void inline(
            PDStructureNode node, Object kid, List<TextPosition> letters, List<SourceLine> into, int depth) {
        if (kid instanceof PDStructureElement element) {
            for (var inner : kids(element, depth)) {
                if (inner instanceof PDStructureElement block && !INLINE.contains(block.getStandardStructureType())) {
                    addLine(into, letters);
                    blocks(block, into, depth + 1);
                } else {
                    inline(element, inner, letters, into, depth + 1);
                }
            }
        } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
            letters.addAll(letters(element.getPage(), id));
        } else if (kid instanceof PDMarkedContentReference reference) {
            var page = reference.getPage() != null || !(node instanceof PDStructureElement element)
                    ? reference.getPage()
                    : element.getPage();
            letters.addAll(letters(page, reference.getMCID()));
        }
    }

    /** The head of a table is printed again on each page, under the same tag: the first page tells it. */
    private List<TextPosition> letters(@Nullable PDPage page, int id) {
        if (inHead && headOf != null && !headOf.equals(page)) {
            return List.of();
        }
        headOf = page;
        var contents = page == null ? null : marked.get(page);
        return contents == null ? List.of() : contents.getOrDefault(id, List.of());
    }

    private List<SourceLine> table(PDStructureElement element, int depth) {
        var table = new SourceTable();
        rows(element, table, depth);
        return table.lines();
    }

    private void rows(PDStructureElement element, SourceTable table, int depth) {
        for (var kid : kids(element, depth)) {
            if (!(kid instanceof PDStructureElement part)) {
                continue;
            }
            switch (String.valueOf(part.getStandardStructureType())) {
                case "TR" -> {
                    table.beginRow();
                    cells(part, table, depth + 1);
                }
                default -> rows(part, table, depth + 1);
            }
        }
    }

    private void cells(PDStructureElement row, SourceTable table, int depth) {
        for (var kid : kids(row, depth)) {
            if (kid instanceof PDStructureElement cell) {
                var text = new ArrayList<SourceLine>();
                headOf = null;
                inHead = "TH".equals(cell.getStandardStructureType());
                blocks(cell, text, depth + 1);
                inHead = false;
                table.addCell(text, 1, false);
            }
        }
    }

    private static void addLine(List<SourceLine> into, List<TextPosition> letters) {
        var text = letters.isEmpty() ? "" : TextFile.line(PdfLetters.text(letters));
        letters.clear();
        if (!text.isEmpty() && !TextFile.isRule(text)) {
            into.add(SourceLine.whole(text));
        }
    }
}
