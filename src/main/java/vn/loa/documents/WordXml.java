package vn.loa.documents;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The few elements of WordprocessingML that a plan needs, written as they come. Looks are the styles' business. */
final class WordXml {

    /** A4, in twentieths of a point. */
    private static final String SHORT_SIDE = "11906";

    private static final String LONG_SIDE = "16838";
    private static final String TWENTY_MILLIMETRES = "1134";
    private static final String THIRTY_MILLIMETRES = "1701";
    private static final String HEADER_FROM_EDGE = "567";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    /** Something that writes; the way to nest elements. */
    interface Inside {
        void write() throws XMLStreamException;
    }

    WordXml(OutputStream out) throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    void document(Inside body) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", WORD);
        xml.writeAttribute("xmlns:r", RELATIONS);
        element("body", body);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    void paragraph(String style, String text) throws XMLStreamException {
        element("p", () -> {
            element("pPr", () -> value("pStyle", style));
            run(text);
        });
    }

    /** The short line under a title: an empty paragraph with a border above, drawn in from both sides. */
    void rule(int indent) throws XMLStreamException {
        var sides = String.valueOf(indent);
        element(
                "p",
                () -> element("pPr", () -> {
                    value("pStyle", "Rule");
                    empty("ind", "left", sides, "right", sides);
                }));
    }

    private void run(String text) throws XMLStreamException {
        if (text.isEmpty()) {
            return;
        }
        element("r", () -> {
            var first = true;
            for (var line : OfficialForm.printable(text).split("\n", -1)) {
                if (!first) {
                    empty("br");
                }
                first = false;
                xml.writeStartElement("w:t");
                xml.writeAttribute("xml:space", "preserve");
                xml.writeCharacters(line);
                xml.writeEndElement();
            }
        });
    }

    void table(@Nullable String style, List<Integer> widths, Inside rows) throws XMLStreamException {
        var width = widths.stream().mapToInt(Integer::intValue).sum();
        element("tbl", () -> {
            element("tblPr", () -> {
                value("tblStyle", style == null ? "TableNormal" : style);
                empty("tblW", "w", String.valueOf(width), "type", "dxa");
                empty("tblLayout", "type", "fixed");
            });
            element("tblGrid", () -> {
                for (var column : widths) {
                    empty("gridCol", "w", String.valueOf(column));
                }
            });
            rows.write();
        });
    }

    /** A row that stays on one page; a heading row comes again on each. */
    void row(boolean heading, Inside cells) throws XMLStreamException {
        element("tr", () -> {
            element("trPr", () -> {
                empty("cantSplit");
                if (heading) {
                    empty("tblHeader");
                }
            });
            cells.write();
        });
    }

    /** A cell always ends with a paragraph, or Word calls the file damaged: what is inside must write one. */
    void cell(int width, boolean centred, Inside paragraphs) throws XMLStreamException {
        element("tc", () -> {
            element("tcPr", () -> {
                empty("tcW", "w", String.valueOf(width), "type", "dxa");
                if (centred) {
                    value("vAlign", "center");
                }
            });
            paragraphs.write();
        });
    }

    /** Ends a part of the document with a page format of its own; more text must follow. */
    void endOfPart(boolean across, boolean first) throws XMLStreamException {
        element(
                "p",
                () -> element("pPr", () -> {
                    value("pStyle", "SectionEnd");
                    page(across, first);
                }));
    }

    /** The page: margins 20, 20, 30, 20 mm; numbered from 1 in each part; the very first page shows no number. */
    void page(boolean across, boolean first) throws XMLStreamException {
        element("sectPr", () -> {
            if (first) {
                reference("first", "rId3");
            }
            reference("default", "rId4");
            empty("type", "val", "nextPage");
            if (across) {
                empty("pgSz", "w", LONG_SIDE, "h", SHORT_SIDE, "orient", "landscape");
            } else {
                empty("pgSz", "w", SHORT_SIDE, "h", LONG_SIDE);
            }
            empty(
                    "pgMar",
                    "top",
                    TWENTY_MILLIMETRES,
                    "right",
                    TWENTY_MILLIMETRES,
                    "bottom",
                    TWENTY_MILLIMETRES,
                    "left",
                    across ? TWENTY_MILLIMETRES : THIRTY_MILLIMETRES,
                    "header",
                    HEADER_FROM_EDGE,
                    "footer",
                    HEADER_FROM_EDGE,
                    "gutter",
                    "0");
            empty("pgNumType", "start", "1");
            if (first) {
                empty("titlePg");
            }
        });
    }

    private void reference(String type, String id) throws XMLStreamException {
        xml.writeEmptyElement("w:headerReference");
        xml.writeAttribute("w:type", type);
        xml.writeAttribute("r:id", id);
    }

    private void value(String name, String value) throws XMLStreamException {
        empty(name, "val", value);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w:" + name);
        for (int index = 0; index < attributes.length; index += 2) {
            xml.writeAttribute("w:" + attributes[index], attributes[index + 1]);
        }
    }

    private void element(String name, Inside inside) throws XMLStreamException {
        xml.writeStartElement("w:" + name);
        inside.write();
        xml.writeEndElement();
    }
}
