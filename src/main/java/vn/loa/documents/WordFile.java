package vn.loa.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A Word file, read as a stream of XML rather than with POI: loading the classes of XMLBeans alone takes longer than the
 * command line may take for the whole reading, and here nothing but the text is wanted.
 */
final class WordFile {

    private static final Pattern MAIN_PART = Pattern.compile(
            "PartName=\"/([^\"]{1,200})\"\\s+ContentType=\"application/vnd\\.(?:openxmlformats-officedocument\\.wordprocessingml\\.(?:document|template)|ms-word\\.(?:document|template)\\.macroEnabled)\\.main\\+xml\""
                    + "|ContentType=\"application/vnd\\.(?:openxmlformats-officedocument\\.wordprocessingml\\.(?:document|template)|ms-word\\.(?:document|template)\\.macroEnabled)\\.main\\+xml\"\\s+PartName=\"/([^\"]{1,200})\"");

    /** Boxes in tables in tables in a document; the parser remembers each element that is open. */
    private static final String DEEPEST = "1000";

    private WordFile() {}

    /** The lines of the document; null if the archive is not one of Word. */
    static @Nullable List<SourceLine> lines(byte[] content) throws IOException {
        var parts = Archive.parts(
                content,
                name -> name.equals("[Content_Types].xml")
                        || name.startsWith("word/") && name.endsWith(".xml") && name.indexOf('/', 5) < 0);
        var main = parts.get(mainPart(parts));
        if (main == null || main.length == 0) {
            return null;
        }
        var numbering = new WordNumbering();
        try {
            numbering(parts.get("word/numbering.xml"), numbering);
            var fonts = new WordFonts();
            styles(parts.get("word/styles.xml"), numbering, fonts);
            return new WordBody(reader(main), numbering, fonts).lines();
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    private static String mainPart(Map<String, byte[]> parts) {
        var types = parts.get("[Content_Types].xml");
        var matcher = MAIN_PART.matcher(types == null ? "" : new String(types, StandardCharsets.UTF_8));
        if (!matcher.find()) {
            return "word/document.xml";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private static void numbering(byte @Nullable [] part, WordNumbering numbering) throws XMLStreamException {
        if (part == null || part.length == 0) {
            return;
        }
        var xml = reader(part);
        String list = "";
        String number = "";
        int level = 0;
        String format = "decimal";
        String text = "";
        int start = 1;
        boolean override = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNum" -> list = attribute(xml, "abstractNumId", "");
                    case "num" -> number = attribute(xml, "numId", "");
                    case "abstractNumId" -> {
                        list = attribute(xml, "val", "");
                        numbering.defineNumber(number, list);
                    }
                    case "lvlOverride" -> {
                        override = true;
                        level = WordNumbering.parse(attribute(xml, "ilvl", "0"));
                    }
                    case "startOverride" ->
                        numbering.restart(number, level, WordNumbering.parse(attribute(xml, "val", "1")));
                    case "lvl" -> {
                        level = WordNumbering.parse(attribute(xml, "ilvl", "0"));
                        format = "decimal";
                        text = "";
                        start = 1;
                    }
                    case "start" -> start = WordNumbering.parse(attribute(xml, "val", "1"));
                    case "numFmt" -> format = attribute(xml, "val", "decimal");
                    case "lvlText" -> text = attribute(xml, "val", "");
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("lvl") && !override) {
                    numbering.defineLevel(list, level, new WordNumbering.Level(format, text, start));
                } else if (xml.getLocalName().equals("lvlOverride")) {
                    override = false;
                }
            }
        }
    }

    private static void styles(byte @Nullable [] part, WordNumbering numbering, WordFonts fonts)
            throws XMLStreamException {
        if (part == null || part.length == 0) {
            return;
        }
        var xml = reader(part);
        @Nullable String style = null;
        @Nullable String number = null;
        @Nullable String level = null;
        @Nullable String parent = null;
        @Nullable String font = null;
        boolean normal = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        style = attribute(xml, "styleId", "");
                        number = null;
                        level = null;
                        parent = null;
                        font = null;
                        normal = "1".equals(attribute(xml, "default", ""))
                                && "paragraph".equals(attribute(xml, "type", ""));
                    }
                    case "rFonts" -> font = font == null ? WordFonts.named(xml) : font;
                    case "basedOn" -> parent = attribute(xml, "val", "");
                    case "numId" -> number = attribute(xml, "val", "");
                    case "ilvl" -> level = attribute(xml, "val", "");
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")
                    && style != null) {
                numbering.defineStyle(style, number, level, parent);
                fonts.define(style, font, parent, normal);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("docDefaults")
                    && font != null) {
                fonts.setDefault(font);
            }
        }
    }

    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** Neither a document type nor an entity from outside is ever looked at. */
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
