package vn.loa.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaterialFilesTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "PDF, '%PDF-1.7 tờ gấp'",
        "PNG, '\u0089PNG\r\n\u001a\n....'",
        "JPEG, '\u00ff\u00d8\u00ff\u00e0..JFIF'",
        "MP3, 'ID3\u0004...'",
        "MP3, '\u00ff\u00fb\u0090\u0000'",
        "M4A, '....ftypM4A ....'",
        "WAV, 'RIFF....WAVEfmt '",
        "OGG, 'OggS....'"
    })
    void kindIsToldByWhatIsInTheFile(MaterialKind kind, String content) throws IOException {
        assertThat(MaterialFiles.kindOf(file(content))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<!DOCTYPE html><script>alert(1)</script>",
                "MZ chương trình",
                "....ftypisom....",
                "\u00ff\u00fe v\u0000a\u0000",
                "PK\u0003\u0004 cụt"
            })
    void otherFilesAreRefused(String content) throws IOException {
        var file = file(content);

        assertThatThrownBy(() -> MaterialFiles.kindOf(file)).isInstanceOf(InvalidEntry.class);
    }

    @Test
    void wordIsAZipWithADocumentAndWithoutMacros() throws IOException {
        assertThat(MaterialFiles.kindOf(zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(MaterialKind.WORD);
        var archive = zip("thu.txt");
        var macros = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");

        assertThatThrownBy(() -> MaterialFiles.kindOf(archive)).isInstanceOf(InvalidEntry.class);
        assertThatThrownBy(() -> MaterialFiles.kindOf(macros)).isInstanceOf(InvalidEntry.class);
    }

    private Path file(String content) throws IOException {
        return Files.write(folder.resolve("tep"), content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path zip(String... names) throws IOException {
        var file = folder.resolve("tep.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
