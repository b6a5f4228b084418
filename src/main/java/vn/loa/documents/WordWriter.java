package vn.loa.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/**
 * Writes a plan or a report as a Word file with named styles, headings and real tables, so that one can go on editing it there. Needs
 * nothing of Spring.
 *
 * <p>The parts that are alike in every file stand in {@code documents/docx}; only the text is written here. That is many times
 * quicker than building an object for every run.
 */
@Component
public class WordWriter {

    /** The same plan gives the same file. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Map<String, byte[]> PARTS = parts();

    public void write(PlanDocument plan, OutputStream out) {
        write(OfficialPaper.plan(plan), out);
    }

    public void write(OfficialPaper paper, OutputStream out) {
        // Whoever gave the stream closes it.
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            for (var part : PARTS.entrySet()) {
                begin(zip, part.getKey());
                zip.write(part.getValue());
            }
            begin(zip, "docProps/core.xml");
            zip.write(properties(new OfficialForm(paper)).getBytes(StandardCharsets.UTF_8));
            begin(zip, "word/document.xml");
            new WordText(paper, zip).write();
            zip.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
    }

    private static String properties(OfficialForm form) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:subject>%s</dc:subject>\
                <dc:creator>%s</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>
                """.formatted(escaped(form.name()), escaped(form.subject()), escaped(form.author()));
    }

    private static String escaped(String text) {
        return OfficialForm.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", resource("content-types.xml"));
        parts.put("_rels/.rels", resource("package-rels.xml"));
        parts.put("docProps/app.xml", resource("app.xml"));
        parts.put("word/_rels/document.xml.rels", resource("document-rels.xml"));
        parts.put("word/styles.xml", resource("styles.xml"));
        parts.put("word/settings.xml", resource("settings.xml"));
        parts.put("word/header-first.xml", resource("header-first.xml"));
        parts.put("word/header.xml", resource("header.xml"));
        return parts;
    }

    private static byte[] resource(String name) {
        try (var in = WordWriter.class.getResourceAsStream("/documents/docx/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
