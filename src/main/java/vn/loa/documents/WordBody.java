package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through the body of a Word document: paragraphs, tables, and the text boxes that letterheads are often made of. */
final class WordBody {

    /** What is deleted, moved away, a field's code, or said a second time for older programs. */
    private static final Set<String> SKIPPED = Set.of(
            "del", "moveFrom", "instrText", "delText", "Fallback", "pPrChange", "rPrChange", "tblPrChange", "sectPr");

    private static final Pattern CODE_POINT = Pattern.compile("[0-9A-Fa-f]{1,6}");
    private static final int DEEPEST = 40;

    private final XMLStreamReader xml;
    private final WordNumbering numbering;
    private final WordFonts fonts;
    private final List<SourceLine> lines = new ArrayList<>();
    private @Nullable String font;

    WordBody(XMLStreamReader xml, WordNumbering numbering, WordFonts fonts) {
        this.xml = xml;
        this.numbering = numbering;
        this.fonts = fonts;
    }

    List<SourceLine> lines() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("body")) {
                blocks("body", lines, 0);
                return lines;
            }
        }
        return lines;
    }

    private void blocks(String end, List<SourceLine> into, int depth) throws XMLStreamException {
        checkDepth(depth);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "p" -> paragraph(into, depth);
                case "tbl" -> table(into, depth);
                default -> skipUnwanted();
            }
        }
    }

    private void paragraph(List<SourceLine> into, int depth) throws XMLStreamException {
        Interrupted.check();
        var text = new StringBuilder();
        var boxes = new ArrayList<SourceLine>();
        var format = new String[3];
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                inParagraph(text, boxes, format, depth);
            }
        }
        into.addAll(boxes);
        var label = text.toString().isBlank() ? "" : numbering.next(format[0], format[1], format[2]);
        add(into, label.isEmpty() ? text.toString() : label + " " + text);
    }

    private void inParagraph(StringBuilder text, List<SourceLine> boxes, @Nullable String[] format, int depth)
            throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "r" -> font = null;
            case "rFonts" -> font = WordFonts.named(xml);
            case "t" -> {
                var used = fonts.of(font, format[2]);
                text.append(OldLetters.inFont(xml.getElementText(), used));
            }
            case "tab" -> text.append(isInTabs() ? "" : "    ");
            case "br", "cr" -> text.append("page".equals(WordFile.attribute(xml, "type", "")) ? "" : "\n");
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(symbol());
            case "numId" -> format[0] = WordFile.attribute(xml, "val", "");
            case "ilvl" -> format[1] = WordFile.attribute(xml, "val", "");
            case "pStyle" -> format[2] = WordFile.attribute(xml, "val", "");
            case "txbxContent" -> blocks("txbxContent", boxes, depth + 1);
            default -> skipUnwanted();
        }
    }

    /** A tab stop of the paragraph's format is no tab of its text. */
    private boolean isInTabs() {
        return xml.getAttributeCount() > 0;
    }

    private String symbol() {
        var written = WordFile.attribute(xml, "char", "");
        int code = CODE_POINT.matcher(written).matches() ? Integer.parseInt(written, 16) : 0;
        return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
    }

    private void skipUnwanted() throws XMLStreamException {
        if (!SKIPPED.contains(xml.getLocalName())) {
            return;
        }
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            Interrupted.check();
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void table(List<SourceLine> into, int depth) throws XMLStreamException {
        checkDepth(depth);
        var table = new SourceTable();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tbl")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "tr" -> table.beginRow();
                case "tc" -> cell(table, depth);
                default -> skipUnwanted();
            }
        }
        into.addAll(table.lines());
    }

    private void cell(SourceTable table, int depth) throws XMLStreamException {
        var text = new ArrayList<SourceLine>();
        int span = 1;
        boolean merged = false;
        while (xml.hasNext()) {
            int event = xml.next();
            Interrupted.check();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tc")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "gridSpan" -> span = WordNumbering.parse(WordFile.attribute(xml, "val", "1"));
                case "vMerge" -> merged = !"restart".equals(WordFile.attribute(xml, "val", "continue"));
                case "p" -> paragraph(text, depth + 1);
                case "tbl" -> table(text, depth + 1);
                default -> skipUnwanted();
            }
        }
        table.addCell(text, span, merged);
    }

    private static void checkDepth(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("nested too deep");
        }
    }

    private static void add(List<SourceLine> into, String text) {
        for (var part : text.split("\n", -1)) {
            var clean = TextFile.line(part);
            if (!clean.isEmpty() && !TextFile.isRule(clean)) {
                into.add(SourceLine.whole(clean));
            }
        }
    }
}
