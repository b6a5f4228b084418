package vn.loa.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files that want more of their reader than to be read. They are made when asked for: some are large. */
public final class HostileFiles {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String BODY = "<w:document xmlns:w=\"" + WORD + "\"><w:body>%s</w:body></w:document>";
    private static final String PARAGRAPH = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
    private static final String LINE = "Nơi nộp hồ sơ và nơi phản ánh của xã.\n";

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    private HostileFiles() {}

    /** Files by a name that says what is wrong with each. */
    public static Map<String, Supplier<byte[]>> all() {
        var all = new HostileFiles();
        all.archives();
        all.markup();
        all.portableDocuments();
        all.texts();
        return all.files;
    }

    /** What is wrong JSON, or right and far too much. */
    public static Map<String, Supplier<byte[]>> json() {
        var all = new HostileFiles();
        all.jsons();
        return all.files;
    }

    /** A Word file that would have the content of a file of this machine in its text. */
    static byte[] entityOf(Path secret) {
        return typed("<!ENTITY e SYSTEM \"" + secret.toUri() + "\">", "&e;");
    }

    static byte[] firstPart(byte[] zipped) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            zip.getNextEntry();
            return zip.readAllBytes();
        }
    }

    private void archives() {
        put("bomb.docx", () -> word(BODY.formatted(" ".repeat(80 << 20))));
        put(
                "bomb-in-types.docx",
                () -> zip(Map.of("[Content_Types].xml", " ".repeat(60 << 20), "word/document.xml", "")));
        put("bomb-in-styles.docx", () -> zip(Map.of("word/styles.xml", " ".repeat(60 << 20), "word/document.xml", "")));
        put("bomb-in-a-picture.docx", HostileFiles::pictureBomb);
        put("many-entries.docx", HostileFiles::manyEntries);
        put("zip-in-zip.docx", () -> zipOfBytes("word/document.xml", word(BODY.formatted("<w:p/>"))));
        put("quine-like.docx", () -> zipOfBytes("word/document.docx", zipOfBytes("word/document.docx", zip(Map.of()))));
        put(
                "lying-sizes.docx",
                () -> lying(word(BODY.formatted(PARAGRAPH.formatted("Kế hoạch").repeat(300)))));
        put("encrypted-entry.docx", () -> flagged(word(BODY.formatted(PARAGRAPH.formatted("Kế hoạch")))));
        put(
                "names-that-climb.docx",
                () -> zip(Map.of("../../../tmp/x", "x", "/etc/x", "x", "C:\\x", "x", "a\0b", "x")));
        put("name-of-65000-letters.docx", () -> zip(Map.of("n".repeat(65_000), "x")));
        put("empty-archive.docx", () -> new byte[] {'P', 'K', 3, 4});
        put("archive-and-page.docx", () -> joined(word(BODY.formatted("<w:p/>")), text("<script>alarm(1)</script>")));
        put("picture-and-archive.gif", () -> joined(text("GIF89a"), word(BODY.formatted("<w:p/>"))));
        put("pdf-and-archive.pdf", () -> joined(text("%PDF-1.7\n"), word(BODY.formatted("<w:p/>"))));
        for (int tenth = 1; tenth < 10; tenth++) {
            double part = tenth / 10.0;
            put(
                    "cut-at-" + tenth + ".docx",
                    () -> cut(word(BODY.formatted(PARAGRAPH.formatted(LINE).repeat(400))), part));
            put(
                    "cut-at-" + tenth + ".pdf",
                    () -> cut(pdf("BT /F1 12 Tf (Ke hoach tuyen truyen cai cach) Tj ET"), part));
        }
        put("locked.docx", () -> joined(COMPOUND, "EncryptedPackage".getBytes(UTF_16LE)));
        put("old.doc", () -> joined(COMPOUND, new byte[4000]));
    }

    private void markup() {
        put("entity.docx", () -> typed("<!ENTITY e SYSTEM \"file:///etc/hostname\">", "&e;"));
        put("entity-from-outside.docx", () -> typed("<!ENTITY e SYSTEM \"http://localhost:1/e\">", "&e;"));
        put("parameter-entity.docx", () -> typed("<!ENTITY % p SYSTEM \"http://localhost:1/p\"> %p;", "x"));
        put("billion-laughs.docx", () -> typed(laughs(), "&l9;"));
        put("quadratic.docx", () -> typed("<!ENTITY q \"" + "q".repeat(50_000) + "\">", "&q;".repeat(50_000)));
        put(
                "type-from-outside.docx",
                () -> word("<!DOCTYPE w SYSTEM \"http://localhost:1/w.dtd\">" + BODY.formatted("")));
        put(
                "entity-in-styles.docx",
                () -> zip(Map.of(
                        "word/styles.xml",
                        "<!DOCTYPE s [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><s>&e;</s>",
                        "word/document.xml",
                        BODY.formatted(PARAGRAPH.formatted("Kế hoạch")))));
        put("nested-elements.docx", () -> word("<a>".repeat(1_000_000)));
        put("nested-tables.docx", () -> word(BODY.formatted("<w:tbl><w:tr><w:tc>".repeat(20_000))));
        put("nested-boxes.docx", () -> word(BODY.formatted("<w:p><w:txbxContent>".repeat(20_000))));
        put(
                "wide-cell.docx",
                () -> table("<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>" + PARAGRAPH + "</w:tc>"));
        put(
                "negative-cell.docx",
                () -> table("<w:tc><w:tcPr><w:gridSpan w:val=\"-5\"/></w:tcPr>" + PARAGRAPH + "</w:tc>"));
        put(
                "wide-rows.docx",
                () -> table(
                        ("<w:tc><w:tcPr><w:gridSpan w:val=\"60\"/></w:tcPr>" + PARAGRAPH + "</w:tc>").repeat(3000)));
        put("symbol-out-of-range.docx", () -> paragraph("<w:r><w:sym w:char=\"FFFFFFFFFFFF\"/></w:r>"));
        put("half-a-letter.docx", () -> paragraph("<w:r><w:sym w:char=\"D800\"/></w:r><w:r><w:t>Kế hoạch</w:t></w:r>"));
        put(
                "deep-list.docx",
                () -> paragraph(
                        "<w:pPr><w:numPr><w:ilvl w:val=\"999999999\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Một</w:t></w:r>"));
        put(
                "negative-list.docx",
                () -> paragraph(
                        "<w:pPr><w:numPr><w:ilvl w:val=\"-7\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Một</w:t></w:r>"));
        put(
                "list-with-large-numbers.docx",
                () -> zip(Map.of(
                        "word/numbering.xml",
                        numbering(),
                        "word/document.xml",
                        BODY.formatted(
                                ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Một</w:t></w:r></w:p>")
                                        .repeat(50)))));
        put(
                "styles-in-a-circle.docx",
                () -> zip(Map.of(
                        "word/styles.xml",
                        "<w:styles xmlns:w=\"" + WORD + "\"><w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                                + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:styles>",
                        "word/document.xml",
                        BODY.formatted(
                                "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"))));
        put("one-paragraph-of-megabytes.docx", () -> paragraph("<w:r><w:t>" + "chữ ".repeat(1 << 20) + "</w:t></w:r>"));
        put(
                "paragraphs-by-the-hundred-thousand.docx",
                () -> word(BODY.formatted(PARAGRAPH.formatted("Một").repeat(120_000))));
        put(
                "not-utf-8.docx",
                () -> zipOfBytes("word/document.xml", BODY.formatted("Kế").getBytes(Charset.forName("UTF-16"))));
        put(
                "wrong-encoding.docx",
                () -> zipOfBytes(
                        "word/document.xml",
                        ("<?xml version='1.0' encoding='EBCDIC-CP-US'?>" + BODY.formatted("")).getBytes(UTF_8)));
        put("attributes-by-the-million.docx", () -> word(BODY.formatted("<w:p " + attributes() + "/>")));
    }

    private void portableDocuments() {
        put(
                "locked-by-nonsense.pdf",
                () -> joined(pdf("BT ET"), text("trailer << /Root 1 0 R /Encrypt << /Filter /Standard /V 5 >> >>")));
        put(
                "pages-in-a-circle.pdf",
                () -> objects("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>"));
        put(
                "pages-claimed.pdf",
                () -> objects(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Count 100000 /Kids [3 0 R] >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"));
        put(
                "pages-below-zero.pdf",
                () -> objects(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Count -9 /Kids [3 0 R] >>",
                        "<< /Type /Page /Parent 2 0 R >>"));
        put("catalog-of-itself.pdf", () -> objects("1 0 R", "2 0 R"));
        put("arrays-in-arrays.pdf", () -> objects("<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(100_000) + " >>"));
        put("dictionaries-in-dictionaries.pdf", () -> objects("<< /X ".repeat(100_000)));
        put("tags-in-a-circle.pdf", HostileFiles::tagsInACircle);
        put("content-bomb.pdf", () -> deflatedContent(" ".repeat(150 << 20)));
        put(
                "letters-without-end.pdf",
                () -> deflatedContent("BT /F1 1 Tf " + "(aaaaaaaaaaaaaaaaaaaa) Tj ".repeat(400_000) + "ET"));
        put("graphics-without-end.pdf", () -> deflatedContent("q Q ".repeat(5_000_000)));
        put("saved-states-without-end.pdf", () -> deflatedContent("q ".repeat(2_000_000)));
        put(
                "far-away-letters.pdf",
                () -> pdf("BT /F1 1e38 Tf 1e38 1e38 Td (" + "xa ".repeat(30) + ") Tj 0 0 0 0 0 0 Tm ("
                        + "ke ".repeat(30) + ") Tj ET"));
        put("form-of-itself.pdf", HostileFiles::formOfItself);
        put(
                "script.pdf",
                () -> objects(
                        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
                        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                        "<< /Type /Page /Parent 2 0 R >>"));
        put(
                "previous-is-itself.pdf",
                () -> text(
                        "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF"));
        put(
                "length-beyond-the-end.pdf",
                () -> objects("<< /Type /Catalog /Pages 2 0 R >>", "<< /Length 999999999 >> stream\nBT\nendstream"));
        put("numbers-too-large.pdf", () -> objects("<< /Type /Catalog /Pages 99999999999999999999 0 R >>"));
        put("only-the-mark.pdf", () -> text("%PDF-"));
        put("noise.pdf", () -> joined(text("%PDF-1.7\n"), noise(300_000)));
    }

    private void texts() {
        put("empty.txt", () -> new byte[0]);
        put("mark-only.txt", () -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        put("utf-16.txt", () -> "\uFEFFKế hoạch\nI. MỤC ĐÍCH\nMột.".getBytes(UTF_16LE));
        put("utf-32.txt", () -> "\uFEFFKế hoạch".getBytes(Charset.forName("UTF-32LE")));
        put("noise.txt", () -> noise(200_000));
        put("zeros.txt", () -> new byte[1 << 20]);
        put("picture.png", () -> joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, noise(50_000)));
        put("latin.txt", () -> "Ké hoach caf\u00e9".getBytes(ISO_8859_1));
        put("page.html", () -> text("<html><script>alarm(1)</script>" + LINE.repeat(9)));
        put("rich.rtf", () -> text("{\\rtf1 \\field{\\*\\fldinst DDEAUTO cmd}}"));
        put("megabytes.txt", () -> text("a".repeat(19 << 20)));
        put("one-line.txt", () -> text("a".repeat(3 << 20)));
        put("empty-lines.txt", () -> text("\n".repeat(3_900_000)));
        put("headings.txt", () -> text("I. MỤC ĐÍCH\n".repeat(15_000)));
        put("deep-numbers.txt", () -> text(("1.".repeat(9_000) + " Một\n").repeat(20)));
        put("staircase.txt", HostileFiles::staircase);
        put("cells.md", () -> text(("|" + "a|".repeat(9_000) + "\n").repeat(40)));
        for (var led : new String[] {
            "*",
            "_",
            "_a",
            "*a ",
            "`",
            "\\",
            "#",
            "# ",
            "|",
            "(",
            "- ",
            "1. ",
            "a) ",
            "I. ",
            "ngày ",
            "tháng 1 năm ",
            "số ",
            "1/",
            "1/2/",
            "12/2026/NĐ",
            "12/QĐ-",
            "Căn cứ ",
            "Quyết định số ",
            "Ủy ban nhân dân ",
            "của UBND ",
            "Kính gửi: ",
            "Nơi nhận: ",
            "; ",
            ", ",
            ": ",
            ".",
            "… ",
            " ",
            "\t",
            "A",
            "Ă",
            "á",
            "e\u0301",
            "\u0301",
            "Điều 1. ",
            "Phụ lục I ",
            "năm 2026 ",
            "KẾ HOẠCH ",
            "TM. ",
            "(Kèm theo ",
            "<br>",
            "a-",
            "A-a/",
            "1a/A",
            "(1) ",
            "“",
            "và "
        }) {
            put("line-of " + led.strip() + ".txt", () -> text((led.repeat(19_000 / led.length()) + "\n").repeat(6)));
            put("lines-of " + led.strip() + ".txt", () -> text((led.repeat(3) + "x\n").repeat(6_000)));
            put(
                    "after-heading " + led.strip() + ".txt",
                    () -> text("KẾ HOẠCH\nI. MỤC ĐÍCH\n" + led.repeat(19_000 / led.length()) + "!\n"));
        }
    }

    private void jsons() {
        put("empty.json", () -> new byte[0]);
        put("nested.json", () -> text("[".repeat(200_000)));
        put("nested-objects.json", () -> text("{\"header\":".repeat(200_000)));
        put("empty-lists.json", () -> text("{\"sections\":[" + "[],".repeat(1_200_000) + "[]]}"));
        put("one-string.json", () -> text("{\"header\":{\"title\":\"" + "a".repeat(3 << 20) + "\"}}"));
        put("large.json", () -> text("{\"header\":{\"title\":\"" + "a".repeat(15 << 20) + "\"}}"));
        put("long-number.json", () -> text("{\"header\":{\"year\":" + "9".repeat(900_000) + "}}"));
        put("exponent.json", () -> text("{\"header\":{\"year\":1e999999999}}"));
        put("same-name.json", () -> text("{" + "\"header\":1,".repeat(100_000) + "\"header\":1}"));
        put("halves.json", () -> text("{\"header\":{\"title\":\"\\ud800 \\udc00\"},\"sections\":[]}"));
        put("zero.json", () -> text("{\"header\":{\"title\":\"a\\u0000b\"},\"sections\":[]}"));
        put("wrong-kinds.json", () -> text("{\"header\":[],\"sections\":{\"a\":1},\"activities\":\"x\"}"));
        put(
                "deep-sections.json",
                () -> text("{\"header\":{\"title\":\"a\"},\"sections\":["
                        + "{\"title\":\"a\",\"children\":[".repeat(3_000) + "]}".repeat(3_000) + "]}"));
        put(
                "many-sections.json",
                () -> text(
                        "{\"header\":{\"title\":\"a\"},\"sections\":[" + "{\"title\":\"a\"},".repeat(60_000) + "{}]}"));
        put(
                "negative-level.json",
                () -> text(
                        "{\"header\":{\"title\":\"a\"},\"sections\":[{\"title\":\"a\",\"lines\":[{\"text\":\"x\",\"level\":-2147483648},{\"text\":\"y\",\"level\":2147483647}]}]}"));
        put(
                "polymorphic.json",
                () -> text(
                        "{\"@class\":\"java.net.URL\",\"header\":{\"@type\":\"x\",\"title\":\"a\"},\"sections\":[]}"));
        put("comment.json", () -> text("{/* */}"));
        put("nan.json", () -> text("{\"header\":{\"year\":NaN}}"));
        put("noise.json", () -> noise(100_000));
        put("null.json", () -> text("null"));
        put("list.json", () -> text("[1,2,3]"));
        put("utf-16.json", () -> "{\"header\":{\"title\":\"a\"}}".getBytes(UTF_16LE));
    }

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private void put(String name, Supplier<byte[]> content) {
        files.put(name, content);
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] paragraph(String inside) {
        return word(BODY.formatted("<w:p>" + inside + "</w:p>"));
    }

    private static byte[] table(String cells) {
        var row = "<w:tr>" + cells.replace(PARAGRAPH, PARAGRAPH.formatted("Ô")) + "</w:tr>";
        return word(BODY.formatted("<w:tbl>" + row.repeat(3) + "</w:tbl>"));
    }

    private static byte[] typed(String type, String inside) {
        return word("<!DOCTYPE w [" + type + "]>" + BODY.formatted(PARAGRAPH.formatted(inside)));
    }

    private static byte[] word(String document) {
        return zip(Map.of("word/document.xml", document));
    }

    static byte[] zip(Map<String, String> entries) {
        return zipped(zip -> {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        });
    }

    private static byte[] zipOfBytes(String name, byte[] content) {
        return zipped(zip -> {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        });
    }

    private static byte[] pictureBomb() {
        return zipped(zip -> {
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 500; i++) {
                zip.write(zeros);
            }
        });
    }

    private static byte[] manyEntries() {
        return zipped(zip -> {
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        });
    }

    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zipped(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            filling.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Says of its first entry that it is ten bytes long. */
    private static byte[] lying(byte[] zip) {
        zip[6] = 0;
        zip[18] = 10;
        zip[22] = 10;
        return zip;
    }

    private static byte[] flagged(byte[] zip) {
        zip[6] |= 1;
        return zip;
    }

    private static String laughs() {
        var laughs = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return laughs.toString();
    }

    private static String numbering() {
        return "<w:numbering xmlns:w=\"" + WORD + "\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                + "<w:start w:val=\"2147483600\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"" + "%1".repeat(50)
                + "\"/></w:lvl><w:lvl w:ilvl=\"77777777\"><w:start w:val=\"99999999999\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static String attributes() {
        var attributes = new StringBuilder();
        for (int i = 0; i < 500_000; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        return attributes.toString();
    }

    private static byte[] staircase() {
        var text = new StringBuilder("KẾ HOẠCH\n");
        for (int i = 0; i < 19_000; i++) {
            text.append(i % 4 == 0 ? "I. " : i % 4 == 1 ? i + ". " : i % 4 == 2 ? "a) " : "- ")
                    .append("Bậc\n");
        }
        return text(text.toString());
    }

    private static byte[] pdf(String content) {
        return objects(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 700] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + content.length() + " >> stream\n" + content + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    }

    private static byte[] deflatedContent(String content) {
        var bytes = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bytes)) {
            deflated.write(content.getBytes(US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return objects(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 700] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Filter /FlateDecode /Length " + bytes.size() + " >> stream\n" + bytes.toString(ISO_8859_1)
                        + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    }

    private static byte[] formOfItself() {
        return objects(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 700] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
                "<< /Length 11 >> stream\n/X Do /X Do\nendstream",
                "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >> stream\n/X Do /X Do\nendstream");
    }

    /** Each tag is its own child twice: 2 to the power of the depth. */
    private static byte[] tagsInACircle() {
        var content = "BT /F1 12 Tf (Ke hoach tuyen truyen cai cach hanh chinh) Tj ET";
        return objects(
                "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 700] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + content.length() + " >> stream\n" + content + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                "<< /Type /StructTreeRoot /K [7 0 R 7 0 R] >>",
                "<< /Type /StructElem /S /P /P 6 0 R /K [7 0 R 7 0 R] >>");
    }

    private static byte[] objects(String... objects) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var places = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            places[i] = pdf.length();
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        for (int place : places) {
            pdf.append("%010d 00000 n \n".formatted(place));
        }
        pdf.append("trailer << /Size ")
                .append(objects.length + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(ISO_8859_1);
    }

    private static byte[] cut(byte[] whole, double part) {
        return Arrays.copyOf(whole, (int) (whole.length * part));
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
