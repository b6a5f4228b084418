package vn.loa.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.loa.documents.Spreadsheet.Cell;
import vn.loa.documents.Spreadsheet.Kind;
import vn.loa.execution.FilledSheet;

class SpreadsheetTests {

    private static final String BOOK =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>";

    @Test
    void textsNumbersAndFormulasAreReadAsWhatTheyCameTo() {
        var sheet = read("""
                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>46000.5</v></c>
                <c t="inlineStr"><is><r><t>Phát </t></r><r><t>loa_x000D_</t></r></is></c></row>
                <row r="5"><c r="B5"><f>1+1</f><v>2</v></c><c r="C5"><f>cmd|' /C calc'!A0</f></c><c r="D5" t="e"><v>#REF!</v></c></row>
                <row/>""", "<si><t>không</t></si><si><t>Tổ 3</t><rPh><t>x</t></rPh></si>");

        assertThat(sheet.rows()).hasSize(2);
        var row = sheet.rows().get(0);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cells())
                .containsEntry(0, new Cell(Kind.TEXT, "Tổ 3"))
                .containsEntry(3, new Cell(Kind.TEXT, "Phát loa"));
        assertThat(sheet.day(row.cells().get(2))).contains(LocalDate.of(2025, 12, 9));
        assertThat(sheet.rows().get(1).cells())
                .isEqualTo(Map.of(
                        1, new Cell(Kind.NUMBER, "2"), 2, new Cell(Kind.FAULT, "="), 3, new Cell(Kind.FAULT, "#REF!")));
    }

    @Test
    void whatLoaWritesItselfIsRead() {
        var sheet = SpreadsheetFile.read("a.xlsx", FilledSheet.of("mã", "3/2/2026"));

        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().get(1).cells()).containsEntry(7, new Cell(Kind.TEXT, "mã"));
    }

    @Test
    void numberThatIsNoDayOfOurTimeIsNone() {
        var sheet = read("<row><c><v>15</v></c><c><v>1E+9</v></c><c><v>-46000</v></c></row>", "");

        assertThat(sheet.rows().get(0).cells().values())
                .allMatch(cell -> sheet.day(cell).isEmpty());
    }

    @Test
    void whatIsNoSpreadsheetIsToldInASentence() throws Exception {
        assertRefused(new byte[0], "empty");
        assertRefused("Đã làm gì;Ngày làm".getBytes(UTF_8), "notSheet");
        assertRefused("%PDF-1.7".getBytes(UTF_8), "notSheet");
        assertRefused(zip(Map.of("word/document.xml", "<x/>")), "notSheet");
        assertRefused(zip(Map.of("xl/workbook.xml", BOOK, "xl/vbaProject.bin", "x")), "program");
        assertRefused(zip(Map.of("xl/workbook.xml", BOOK)), "damagedSheet");
        assertRefused(zip(Map.of("xl/workbook.xml", BOOK, "xl/worksheets/sheet1.xml", "<row><c>")), "damagedSheet");
        assertRefused(encrypted(), "password");
    }

    @Test
    void entityIsNeverFetchedNorBlownUp() throws Exception {
        var outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><row><c t=\"str\"><v>&e;</v></c></row>";

        assertThatThrownBy(() -> SpreadsheetFile.read("a.xlsx", file(outside, "")))
                .isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void sheetThatUnpacksToTooMuchIsLeft() throws Exception {
        assertRefused(file("<row><c><v>1</v></c></row>".repeat(13_000), ""), "largeSheet");
        assertRefused(file(("<row>" + "<c><v>1</v></c>".repeat(60) + "</row>").repeat(6_000), ""), "largeSheet");
        assertRefused(file(" ".repeat(13 << 20), ""), "largeSheet");
    }

    private static void assertRefused(byte[] content, String why) {
        assertThatThrownBy(() -> SpreadsheetFile.read("a.xlsx", content))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("documents.unreadable." + why));
    }

    private static Spreadsheet read(String rows, String words) {
        return SpreadsheetFile.read("a.xlsx", file(rows, words));
    }

    private static byte[] file(String rows, String words) {
        var sheet = rows.startsWith("<!") ? rows : "<sheetData>" + rows + "</sheetData>";
        return zip(Map.of(
                "xl/workbook.xml",
                BOOK,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet7.xml\"/></Relationships>",
                "xl/worksheets/sheet7.xml",
                sheet,
                "xl/sharedStrings.xml",
                "<sst>" + words + "</sst>"));
    }

    private static byte[] zip(Map<String, String> parts) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encrypted() throws Exception {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bimat");
            try (var out = encryptor.getDataStream(files)) {
                out.write(zip(Map.of("xl/workbook.xml", BOOK)));
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
