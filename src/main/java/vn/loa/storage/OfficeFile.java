package vn.loa.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A document of an office program, which is a zip: it is unpacked to nowhere, as far as that stays within bounds. */
final class OfficeFile {

    private static final Map<String, FileType> BY_PART = Map.of(
            "word/document.xml", FileType.WORD,
            "xl/workbook.xml", FileType.SHEET,
            "ppt/presentation.xml", FileType.SLIDES);

    private static final int MOST_PARTS = 5_000;
    private static final long LARGEST = 512L << 20;

    /** Text of a document shrinks to a tenth; what shrinks to less than a hundredth is empty. */
    private static final int DENSEST = 100;

    private static final long HARMLESS = 8L << 20;

    private OfficeFile() {}

    static FileType typeOf(Path file) throws IOException {
        try (var parts = new ZipFile(file.toFile())) {
            var type = BY_PART.entrySet().stream()
                    .filter(part -> parts.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(StorageRefusal::unknown);
            if (parts.getEntry("[Content_Types].xml") == null) {
                throw StorageRefusal.unknown();
            }
            requireHarmless(parts);
            return type;
        } catch (ZipException | IllegalArgumentException broken) {
            throw StorageRefusal.unknown();
        }
    }

    private static void requireHarmless(ZipFile parts) throws IOException {
        if (parts.size() > MOST_PARTS) {
            throw StorageRefusal.bomb();
        }
        long all = 0;
        for (var entries = parts.entries(); entries.hasMoreElements(); ) {
            var part = entries.nextElement();
            if (part.getName().endsWith("vbaProject.bin")) {
                throw StorageRefusal.macros();
            }
            all += unpacked(parts, part, LARGEST - all);
        }
    }

    private static long unpacked(ZipFile parts, ZipEntry part, long most) throws IOException {
        long bytes = 0;
        long dense = Math.max(HARMLESS, part.getCompressedSize() * DENSEST);
        var chunk = new byte[1 << 16];
        try (var content = parts.getInputStream(part)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                bytes += read;
                if (bytes > most || bytes > dense) {
                    throw StorageRefusal.bomb();
                }
            }
        }
        return bytes;
    }
}
