package vn.loa.catalog.domain;

import java.text.Normalizer;
import vn.loa.storage.FileId;
import vn.loa.web.Days;

/** The file that a material is. */
public record MaterialFile(FileId id, String name, long bytes, MaterialKind kind) {

    private static final int LONGEST_NAME = 200;

    /** How large it is, in words. */
    public String size() {
        return bytes < 1 << 20
                ? Math.max(1, bytes >> 10) + " KB"
                : String.format(Days.VIETNAMESE, "%.1f MB", bytes / (double) (1 << 20));
    }

    public MaterialFile {
        var words = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        name = words.substring(
                0, words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), LONGEST_NAME)));
        if (name.isEmpty()) {
            name = kind.name();
        }
    }
}
