package vn.loa.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.kernel.Rejection;

class UnreadableDocumentTests {

    private static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    Path folder;

    @Test
    void emptyFileSaysSo() {
        assertRefused(new byte[0], "documents.unreadable.empty");
        assertRefused(" \r\n\t ".getBytes(UTF_8), "documents.unreadable.empty");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertRefused(new byte[] {1, 2, 3, 0, 0, 7, (byte) 0xFF, 0, 9, 0}, "documents.unreadable.unknown");
    }

    @Test
    void oldWordAndRichTextAskForDocx() {
        assertRefused(joined(COMPOUND, new byte[600]), "documents.unreadable.oldWord");
        assertRefused("{\\rtf1\\ansi Chào}".getBytes(US_ASCII), "documents.unreadable.richText");
    }

    @Test
    void lockedWordFileSaysThatItIsLocked() {
        assertRefused(joined(COMPOUND, "EncryptedPackage".getBytes(UTF_16LE)), "documents.unreadable.password");
    }

    @Test
    void lockedPdfSaysThatItIsLocked() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));

            assertRefused(saved(document), "documents.unreadable.password");
        }
    }

    @Test
    void scannedPdfSaysThatItHasNoText() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());

            assertRefused(saved(document), "documents.unreadable.scanned");
        }
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        var word = word(BODY.formatted("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>".repeat(200)));

        assertRefused(Arrays.copyOf(word, word.length / 3), "documents.unreadable.damaged");
        assertRefused("%PDF-1.7\nkhông phải".getBytes(UTF_8), "documents.unreadable.damaged");
        assertRefused(word("<w:document"), "documents.unreadable.damaged");
    }

    @Test
    void documentTypesAndEntitiesAreNotLookedAt() throws IOException {
        var type = "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

        assertRefused(
                word(type + BODY.formatted("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>")), "documents.unreadable.damaged");
    }

    @Test
    void archiveThatUnpacksWithoutEndIsRefused() throws IOException {
        assertRefused(word(BODY.formatted(" ".repeat(60 << 20))), "documents.unreadable.large");
    }

    @Test
    void tablesNestedWithoutEndAreRefused() throws IOException {
        var nested = "<w:tbl><w:tr><w:tc>".repeat(3000) + "</w:tc></w:tr></w:tbl>".repeat(3000);

        assertRefused(word(BODY.formatted(nested)), "documents.unreadable.damaged");
    }

    @Test
    void archiveOfAnotherProgramIsRefused() throws IOException {
        assertRefused(zipped("xl/workbook.xml", "<workbook/>"), "documents.unreadable.otherOffice");
    }

    @Test
    void commandTellsTheReasonInASentenceAndFails() throws IOException {
        var file = Files.write(folder.resolve("trong.txt"), new byte[0]);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();

        int answer = DocumentCommands.run(
                new String[] {"read", file.toString()},
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));

        assertThat(answer).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8)).isEqualToIgnoringNewLines("Tệp “" + file + "” trống, không có chữ nào để đọc.");
    }

    private static void assertRefused(byte[] content, String messageKey) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> new DocumentReader().read("tep", content))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Rejection.Reason.INVALID))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
    }

    private static byte[] word(String body) throws IOException {
        return zipped("word/document.xml", body);
    }

    private static byte[] zipped(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
