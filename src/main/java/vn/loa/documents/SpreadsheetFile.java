package vn.loa.documents;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.loa.documents.Spreadsheet.Cell;
import vn.loa.documents.Spreadsheet.Kind;

/** An Excel file, read as a stream of XML: the texts and numbers of its first sheet, and no formula is ever worked out. */
final class SpreadsheetFile {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String WORDS = "xl/sharedStrings.xml";
    private static final String PROGRAM = "vbaProject.bin";

    /** All that is unpacked of it. */
    private static final int LARGEST = 12 << 20;

    private static final int MOST_ROWS = 12_000;
    private static final int LAST_COLUMN = 60;
    private static final int MOST_CELLS = 250_000;
    private static final int DECIMALS = 8;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,30})?(E[+-]?\\d{1,2})?");

    /** How a sheet writes what XML has no sign for. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String name;
    private final ZipFile parts;
    private int left = LARGEST;

    private SpreadsheetFile(String name, ZipFile parts) {
        this.name = name;
        this.parts = parts;
    }

    static Spreadsheet read(String name, byte[] content) {
        if (content.length == 0) {
            throw new UnreadableDocument("documents.unreadable.empty", name);
        }
        switch (FileKind.of(content)) {
            case ZIP -> {}
            case ENCRYPTED_WORD -> throw new UnreadableDocument("documents.unreadable.password", name);
            case OLD_WORD -> throw new UnreadableDocument("documents.unreadable.oldSheet", name);
            default -> throw new UnreadableDocument("documents.unreadable.notSheet", name);
        }
        try {
            return onDisk(name, content);
        } catch (Archive.TooLarge tooLarge) {
            throw new UnreadableDocument("documents.unreadable.largeSheet", name, MOST_ROWS);
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw new UnreadableDocument("documents.unreadable.damagedSheet", name);
        }
    }

    /** By its list of contents: as a stream, what Loa itself writes can't be read. */
    private static Spreadsheet onDisk(String name, byte[] content) throws IOException, XMLStreamException {
        var file = Files.createTempFile("loa-", ".xlsx");
        try {
            Files.write(file, content);
            try (var parts = new ZipFile(file.toFile())) {
                return new SpreadsheetFile(name, parts).sheet();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Spreadsheet sheet() throws IOException, XMLStreamException {
        var book = unpacked(BOOK);
        if (book.length == 0) {
            throw new UnreadableDocument("documents.unreadable.notSheet", name);
        }
        if (parts.stream().anyMatch(part -> part.getName().endsWith(PROGRAM))) {
            throw new UnreadableDocument("documents.unreadable.program", name);
        }
        var since1904 = false;
        var relation = "";
        var xml = WordFile.reader(book);
        while (xml.hasNext() && relation.isEmpty()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "workbookPr" ->
                        since1904 = List.of("1", "true").contains(WordFile.attribute(xml, "date1904", ""));
                    case "sheet" -> relation = WordFile.attribute(xml, "id", "none");
                    default -> {}
                }
            }
        }
        var rows = unpacked(part(unpacked(RELATIONS), relation));
        if (rows.length == 0) {
            throw new UnreadableDocument("documents.unreadable.damagedSheet", name);
        }
        return new Spreadsheet(rows(WordFile.reader(rows), words(unpacked(WORDS))), since1904);
    }

    /** Nothing where there is no such part. A small file may hold gigabytes of nothing. */
    private byte[] unpacked(String part) throws IOException {
        var entry = parts.getEntry(part);
        if (entry == null) {
            return new byte[0];
        }
        try (var content = parts.getInputStream(entry)) {
            var bytes = content.readNBytes(left + 1);
            left -= bytes.length;
            if (left < 0) {
                throw new Archive.TooLarge();
            }
            return bytes;
        }
    }

    private static String part(byte[] relations, String id) throws XMLStreamException {
        if (relations.length > 0) {
            var xml = WordFile.reader(relations);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && WordFile.attribute(xml, "Id", "").equals(id)) {
                    var target = WordFile.attribute(xml, "Target", "");
                    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
                }
            }
        }
        return "xl/worksheets/sheet1.xml";
    }

    /** Texts that several cells share. */
    private static List<String> words(byte[] part) throws IOException, XMLStreamException {
        var words = new ArrayList<String>();
        if (part.length == 0) {
            return words;
        }
        var xml = WordFile.reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                Interrupted.check();
                words.add(text(xml, "si"));
            }
        }
        return words;
    }

    /** All the runs of a text up to where its element ends, without what stands above Japanese letters. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        var isText = false;
        var above = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                isText = event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("t");
                above = xml.getLocalName().equals("rPh") ? event == XMLStreamConstants.START_ELEMENT : above;
            } else if (event == XMLStreamConstants.CHARACTERS && isText && !above) {
                text.append(xml.getText());
            }
        }
        return unescaped(text.toString());
    }

    private List<Spreadsheet.Row> rows(XMLStreamReader xml, List<String> words) throws IOException, XMLStreamException {
        var rows = new ArrayList<Spreadsheet.Row>();
        int number = 0;
        Map<Integer, Cell> cells = new HashMap<>();
        int column = -1;
        int all = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                Interrupted.check();
                number = position(WordFile.attribute(xml, "r", ""), number + 1);
                cells = new HashMap<>();
                column = -1;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                column = column(WordFile.attribute(xml, "r", ""), column + 1);
                var cell = cell(xml, words);
                if (column <= LAST_COLUMN && !cell.text().isBlank()) {
                    cells.put(column, cell);
                    all++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")
                    && !cells.isEmpty()) {
                if (rows.size() == MOST_ROWS) {
                    throw new UnreadableDocument("documents.unreadable.largeSheet", name, MOST_ROWS);
                }
                if (all > MOST_CELLS) {
                    throw new Archive.TooLarge();
                }
                rows.add(new Spreadsheet.Row(number, Map.copyOf(cells)));
            }
        }
        return rows;
    }

    private static Cell cell(XMLStreamReader xml, List<String> words) throws XMLStreamException {
        var type = WordFile.attribute(xml, "t", "n");
        var value = new StringBuilder();
        var formula = false;
        var inside = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inside = xml.getLocalName();
                formula |= inside.equals("f");
                if (inside.equals("is")) {
                    value.append(text(xml, "is"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = "";
            } else if (event == XMLStreamConstants.CHARACTERS && inside.equals("v")) {
                value.append(xml.getText());
            }
        }
        return cell(type, value.toString(), formula, words);
    }

    private static Cell cell(String type, String value, boolean formula, List<String> words) {
        if (type.equals("e") || formula && value.isBlank()) {
            return new Cell(Kind.FAULT, value.isBlank() ? "=" : value);
        }
        return switch (type) {
            case "s" -> new Cell(Kind.TEXT, shared(words, value));
            case "n" -> new Cell(number(value).isPresent() ? Kind.NUMBER : Kind.TEXT, value.strip());
            case "str" -> new Cell(Kind.TEXT, unescaped(value));
            default -> new Cell(Kind.TEXT, value);
        };
    }

    private static String shared(List<String> words, String place) {
        int at = position(place, -1);
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    static Optional<BigDecimal> number(String digits) {
        var words = digits.strip();
        if (!NUMBER.matcher(words).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(words).setScale(DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    private static int position(String digits, int otherwise) {
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : otherwise;
    }

    /** "AB12" is column 27. */
    private static int column(String place, int otherwise) {
        int column = 0;
        int at = 0;
        while (at < place.length() && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z' && at < 3) {
            column = column * 26 + place.charAt(at++) - 'A' + 1;
        }
        return at == 0 ? otherwise : column - 1;
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(match -> {
            var letter = (char) Integer.parseInt(match.group(1), 16);
            var seen = letter == '\n' || letter == '\t' || !Character.isISOControl(letter);
            return seen && !Character.isSurrogate(letter) ? Matcher.quoteReplacement(String.valueOf(letter)) : "";
        });
    }
}
