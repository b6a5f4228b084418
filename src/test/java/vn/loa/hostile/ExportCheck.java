package vn.loa.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks whether a file holds hostile texts as nothing but text, and all of those that it should. */
final class ExportCheck {

    private static final List<String> ACTIVE = List.of(
            "/JavaScript",
            "/JS",
            "/Launch",
            "/EmbeddedFile",
            "/URI",
            "/SubmitForm",
            "/OpenAction",
            "/AA",
            "/RichMedia");

    private ExportCheck() {}

    static List<String> word(byte[] file, Set<Integer> expected) throws Exception {
        var faults = new ArrayList<>(parts(file));
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            missing(words.getText(), expected).forEach(faults::add);
        }
        return faults;
    }

    static List<String> pdf(byte[] file, Set<Integer> expected) throws IOException {
        var faults = new ArrayList<String>();
        try (var document = Loader.loadPDF(file)) {
            faults.addAll(active(document));
            var text = HostileText.squeezed(new PDFTextStripper().getText(document));
            // The paper's face has the letters of our language only, and a reader of PDF puts words that run from right
            // to
            // left in another order: of other texts only the look can be the same.
            var lost = expected.stream()
                    .map(HostileTexts::of)
                    .filter(typed -> typed.text().matches("[ -~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+"))
                    .filter(typed -> !typed.isIn(text) && !typed.isReadIn(text))
                    .toList();
            if (!lost.isEmpty()) {
                faults.add("not in the PDF: " + lost);
            }
        }
        return faults;
    }

    /** Every text in every cell is a text, and stands there as it was typed. */
    static List<String> spreadsheet(byte[] file) throws Exception {
        var faults = new ArrayList<String>();
        var words = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA || cell.getHyperlink() != null) {
                        faults.add("the cell " + cell.getAddress() + " does more than say");
                    } else if (cell.getCellType() == CellType.STRING) {
                        words.add(cell.getStringCellValue());
                    }
                }
            }
        }
        var text = String.join("\n", words);
        var there = HostileTexts.NUMBER
                .matcher(text)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .filter(HostileTexts::has)
                .collect(Collectors.toSet());
        missing(text, there).forEach(faults::add);
        if (there.size() < 100) {
            faults.add("only " + there.size() + " texts in the spreadsheet");
        }
        return faults;
    }

    static List<String> json(byte[] file, Set<Integer> expected) {
        var whole = JsonMapper.builder().build().readTree(file);
        return missing(String.join("\n", strings(whole)), expected).toList();
    }

    private static List<String> strings(JsonNode node) {
        var strings = new ArrayList<String>();
        if (node.isString()) {
            strings.add(node.asString());
        }
        node.forEach(child -> strings.addAll(strings(child)));
        return strings;
    }

    private static Stream<String> missing(String text, Set<Integer> expected) {
        var squeezed = HostileText.squeezed(text);
        return expected.stream()
                .map(HostileTexts::of)
                .filter(typed -> !typed.isIn(squeezed) && !typed.isReadIn(squeezed))
                .map(typed -> "not in the file: " + typed);
    }

    /** What is wrong with the parts of a Word file: malformed, leading out, with fields other than the page's number. */
    static List<String> parts(byte[] file) throws Exception {
        var faults = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = zip.readAllBytes();
                var name = entry.getName();
                if (!wellFormed(part)) {
                    faults.add(name + " is no XML");
                }
                var text = new String(part, UTF_8);
                if (name.endsWith(".rels") && text.contains("External")) {
                    faults.add(name + " leads out");
                }
                if (name.equals("word/document.xml")
                        && Stream.of("<w:instrText", "<w:fldSimple", "<w:altChunk", "<w:object", "<w:hyperlink")
                                .anyMatch(text::contains)) {
                    faults.add(name + " does more than say");
                }
            }
        }
        return faults;
    }

    private static boolean wellFormed(byte[] part) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        try {
            builder.parse(new ByteArrayInputStream(part));
            return true;
        } catch (SAXException malformed) {
            return false;
        }
    }

    private static List<String> active(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .flatMap(dictionary -> dictionary.keySet().stream().map(COSName::getName))
                .map(name -> "/" + name)
                .filter(ACTIVE::contains)
                .map(name -> "the PDF has " + name)
                .toList();
    }
}
